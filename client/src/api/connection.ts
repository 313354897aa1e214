/** How often to look whether the server is back, in milliseconds. */
const INTERVAL = 1_000;

type Listener = () => void;

/** Whether the server answers, as the latest requests tell. */
class Connection {
  #isLost = false;
  #listeners = new Set<Listener>();

  isLost = () => this.#isLost;

  /** Calls the listener whenever the connection is lost or found; the result ends that. */
  subscribe = (listener: Listener) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Says that a request had no answer: from now on, looks for the server until it is back. */
  lost() {
    if (this.#isLost) return;
    this.#set(true);
    void this.#look();
  }

  /** Says that a request was answered. */
  found() {
    if (this.#isLost) this.#set(false);
  }

  /** Looks whether the server answers now. */
  check = async () => {
    try {
      const response = await fetch("/", { headers: { Accept: "application/json" } });
      if (response.ok) this.found();
      else this.lost();
    } catch {
      this.lost();
    }
  };

  async #look() {
    while (this.#isLost) {
      await new Promise((resolve) => setTimeout(resolve, INTERVAL));
      await this.check();
    }
  }

  #set(isLost: boolean) {
    this.#isLost = isLost;
    for (const listener of this.#listeners) listener();
  }
}

export const connection = new Connection();
