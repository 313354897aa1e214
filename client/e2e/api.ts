import { PASSWORD } from "../scripts/support/server.mjs";
import type {
  Actor,
  Event,
  Guest,
  Items,
  Mission,
  Movie,
  Planet,
  Scientist,
  Snippet,
} from "./rows";

let number = 0;

/** A number that is unique in the test file. */
export const newNumber = () => String(++number).padStart(3, "0");

/** A role, or `nobody` for an account without any; each test file has an account for it. */
export type Role =
  | "nobody"
  | "administrator"
  | "agent"
  | "casting_assistant"
  | "casting_director"
  | "executive_producer"
  | Usertype;

/** The users of Funcster; each test file has one of each, who signs up on first use. */
export type Usertype = "coder" | "mentor";

const isUsertype = (role: Role): role is Usertype => role === "coder" || role === "mentor";

/** A coder or a mentor. */
export interface Member {
  id: number;
  username: string;
  email: string;
  token: string;
}

export const emailOf = (role: Role) => `${role}@desk.example`;

/** Calls the API directly, to prepare data and to check results. */
export class Api {
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #members = new Map<Usertype, Promise<Member>>();

  constructor(readonly url: string) {}

  /** The token of the account of a role, always the same. */
  tokenOf(role: Role): Promise<string> {
    if (isUsertype(role)) return this.member(role).then(({ token }) => token);
    const known = this.#tokens.get(role) ?? this.newToken(emailOf(role));
    this.#tokens.set(role, known);
    return known;
  }

  async newToken(email: string): Promise<string> {
    const credentials = { email, password: PASSWORD };
    const body = await this.send("POST", "api/v1/authenticate", credentials);
    return (body as { token: string }).token;
  }

  /** The coder or mentor of this test file, always the same. */
  member(usertype: Usertype): Promise<Member> {
    const known = this.#members.get(usertype) ?? this.join(usertype);
    this.#members.set(usertype, known);
    return known;
  }

  /** Signs up another coder or mentor. */
  async join(usertype: Usertype): Promise<Member> {
    const username = `${usertype} ${newNumber()}`;
    const email = `${username.replace(" ", "")}@desk.example`;
    const body = { username, usertype, email, password: PASSWORD };
    const { user_id } = (await this.send("POST", "signup", body)) as { user_id: number };
    return { id: user_id, username, email, token: await this.newToken(email) };
  }

  /** Assigns the mentor of this test file to its coder. */
  async pairUp(): Promise<{ coder: Member; mentor: Member }> {
    const [coder, mentor] = [await this.member("coder"), await this.member("mentor")];
    await this.as("coder", "PATCH", `coder/${coder.id}/mentor`, { mentorId: mentor.id });
    return { coder, mentor };
  }

  /** Adds a snippet by the coder of this test file. */
  async addSnippet(values: object = {}): Promise<Snippet> {
    const { id: coderId } = await this.member("coder");
    const defaults = {
      name: `Snippet of test ${newNumber()}`,
      code: "x = 1\n",
      needsReview: false,
    };
    const body = { coderId, ...defaults, ...values };
    const { snippet_id } = (await this.as("coder", "POST", "snippet", body)) as {
      snippet_id: number;
    };
    return (await this.snippet(snippet_id)) as Snippet;
  }

  /** Edits a snippet as its coder. */
  async changeSnippet(snippet: Snippet, changes: object): Promise<void> {
    const { id, snippet_name: name, code, needs_review: needsReview, comments } = snippet;
    const who = { coderId: snippet.coder_id, userId: snippet.coder_id, usertype: "Coder" };
    const body = { ...who, name, code, needsReview, comments, ...changes };
    await this.as("coder", "PATCH", `snippet/${id}`, body);
  }

  async snippet(id: number): Promise<Snippet | null> {
    const found = this.as("coder", "GET", `snippet/${id}`);
    return found.then(
      (body) => body as Snippet,
      () => null,
    );
  }

  /** Creates an account and returns its email. */
  async register(): Promise<string> {
    const email = `user${newNumber()}@desk.example`;
    await this.send("POST", "api/v1/user", { email, password: PASSWORD });
    return email;
  }

  /** Sends a request as the user with a role. */
  async as(role: Role, method: string, path: string, body?: object): Promise<unknown> {
    return this.send(method, path, body, await this.tokenOf(role));
  }

  async addActor(values: Partial<Actor> = {}): Promise<Actor> {
    const input = { name: `Actor of test ${newNumber()}`, age: 35, gender: "robot", ...values };
    const { actors } = (await this.as("executive_producer", "POST", "actors", input)) as {
      actors: Actor[];
    };
    return actors.at(-1) as Actor;
  }

  async addMovie(values: Partial<Movie> = {}): Promise<Movie> {
    const defaults = { title: `Movie of test ${newNumber()}`, release_date: "2002-12-04" };
    const input = { ...defaults, actors: [], ...values };
    const { movies } = (await this.as("executive_producer", "POST", "movies", input)) as {
      movies: Movie[];
    };
    return movies.at(-1) as Movie;
  }

  async addEvent(values: Partial<Event> = {}): Promise<Event> {
    const dates = { start_date: "2100-05-01", end_date: "2100-05-03" };
    const input = { name: `Event of test ${newNumber()}`, ...dates, ...values };
    return (await this.as("administrator", "POST", "api/v1/event", input)) as Event;
  }

  async event(id: number): Promise<Event | null> {
    const found = this.as("administrator", "GET", `api/v1/event/${id}`);
    return found.then(
      (body) => body as Event,
      () => null,
    );
  }

  /** Invites a guest with an account, or given a last name, one without. */
  async invite(event: number, email: string, lastname?: string) {
    const path = lastname === undefined ? "api/v1/invitedGuest" : "api/v1/invitedGuest/create";
    const input = { event_id: event, email, role: "speaker", ...(lastname && { lastname }) };
    await this.as("administrator", "POST", path, input);
  }

  async guests(event: number): Promise<Guest[]> {
    const path = `api/v1/invitedGuestList?event_id=${event}`;
    return (await this.as("administrator", "GET", path)) as Guest[];
  }

  /** The actor, or null if there is none. */
  async actor(id: number): Promise<Actor | null> {
    const found = this.as("executive_producer", "GET", `actors/${id}`);
    return found.then(
      (body) => (body as { actor: Actor }).actor,
      () => null,
    );
  }

  async movie(id: number): Promise<Movie | null> {
    const found = this.as("executive_producer", "GET", `movies/${id}`);
    return found.then(
      (body) => (body as { movie: Movie }).movie,
      () => null,
    );
  }

  /** The item, or null if there is none. */
  async read<Noun extends keyof Items>(noun: Noun, id: number): Promise<Items[Noun] | null> {
    const response = await fetch(`${this.url}/${noun}/${id}`);
    return response.ok ? ((await response.json()) as Items[Noun]) : null;
  }

  async list<Noun extends keyof Items>(noun: Noun, query = ""): Promise<Items[Noun][]> {
    return (await (await fetch(`${this.url}/${noun}?${query}`)).json()) as Items[Noun][];
  }

  async change<Noun extends keyof Items>(noun: Noun, id: number, changes: Partial<Items[Noun]>) {
    await this.send("PATCH", `${noun}/${id}`, changes);
  }

  /** Adds a scientist with a unique name. */
  addScientist(values: Partial<Scientist> = {}): Promise<Scientist> {
    return this.#add("scientists", { field_of_study: "tests", ...values });
  }

  /** Adds a planet with a unique name. */
  addPlanet(values: Partial<Planet> = {}): Promise<Planet> {
    const defaults = { distance_from_earth: 40_000_000_000_000, nearest_star: "Testar" };
    return this.#add("planets", { ...defaults, ...values });
  }

  /** Books a mission with a unique name. */
  addMission(values: Omit<Partial<Mission>, "id">): Promise<Mission> {
    return this.#add("missions", values);
  }

  async #add<Noun extends keyof Items>(noun: Noun, values: object): Promise<Items[Noun]> {
    const name = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1, -1)} of test ${newNumber()}`;
    return (await this.send("POST", noun, { name, ...values })) as Items[Noun];
  }

  async send(method: string, path: string, body?: object, token?: string): Promise<unknown> {
    const response = await fetch(`${this.url}/${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...(token && { Authorization: token }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} /${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
