interface Row {
  id: number;
  name: string;
}

export interface Mission extends Row {
  scientist_id: number;
  planet_id: number;
}

export interface Scientist extends Row {
  field_of_study: string;
  missions: Mission[];
}

export interface Planet extends Row {
  distance_from_earth: number;
  nearest_star: string;
  missions: Mission[];
}

interface Items {
  scientists: Scientist;
  planets: Planet;
  missions: Mission;
}

let number = 0;

/** The API, asked directly: to prepare what a test needs, and to see what it has led to. */
export class Api {
  constructor(readonly url: string) {}

  /** The item, or null where there is none. */
  async read<Noun extends keyof Items>(noun: Noun, id: number): Promise<Items[Noun] | null> {
    const response = await fetch(`${this.url}/${noun}/${id}`);
    return response.ok ? ((await response.json()) as Items[Noun]) : null;
  }

  async list<Noun extends keyof Items>(noun: Noun, query = ""): Promise<Items[Noun][]> {
    return (await (await fetch(`${this.url}/${noun}?${query}`)).json()) as Items[Noun][];
  }

  async change<Noun extends keyof Items>(noun: Noun, id: number, changes: Partial<Items[Noun]>) {
    await this.#send("PATCH", `${noun}/${id}`, changes);
  }

  /** Adds a scientist whose name nobody else has. */
  addScientist(values: Partial<Scientist> = {}): Promise<Scientist> {
    return this.#add("scientists", { field_of_study: "tests", ...values });
  }

  /** Adds a planet whose name no other has. */
  addPlanet(values: Partial<Planet> = {}): Promise<Planet> {
    const defaults = { distance_from_earth: 40_000_000_000_000, nearest_star: "Testar" };
    return this.#add("planets", { ...defaults, ...values });
  }

  /** Books a mission with a name of its own. */
  addMission(values: Omit<Partial<Mission>, "id">): Promise<Mission> {
    return this.#add("missions", values);
  }

  async #add<Noun extends keyof Items>(noun: Noun, values: object): Promise<Items[Noun]> {
    const name = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1, -1)} of test ${String(++number).padStart(3, "0")}`;
    return (await this.#send("POST", noun, { name, ...values })) as Items[Noun];
  }

  async #send(method: string, path: string, body: object): Promise<unknown> {
    const response = await fetch(`${this.url}/${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${method} /${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
