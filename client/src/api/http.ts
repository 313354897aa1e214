import { connection } from "./connection";
import { session } from "./session";

/** One thing that is wrong with a request; `field` is null where it is wrong as a whole. */
export interface Detail {
  field: string | null;
  message: string;
}

/** An answer that says that a request failed. */
export class ApiError extends Error {
  override name = "ApiError";

  constructor(
    readonly status: number,
    message: string,
    readonly details: Detail[] = [],
    /** Whether an email and a password don't belong together, where the status is 401. */
    readonly isRefusal = false,
    /** Whether the same request is being answered already, where the status is 409. */
    readonly isInFlight = false,
  ) {
    super(message);
  }
}

/** There was no answer: nobody can tell whether the request has arrived. */
export class Unreachable extends Error {
  override name = "Unreachable";

  constructor() {
    super("The server can't be reached.");
  }
}

export type Params = Record<string, string | number | undefined>;

export interface Request {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  params?: Params;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Whether the request goes on although its page is left. */
  keepalive?: boolean;
  /** The permission that it takes, to tell of it where it is missing. */
  needs?: string | undefined;
  /** Whether it is sent without the token: by whoever has none, or is about to get another. */
  isAnonymous?: boolean;
}

export interface Answer<Body> {
  body: Body;
  headers: Headers;
}

/** The statuses by which a relay or a server says that nobody is there to answer now. */
const AWAY = [502, 503, 504];

/**
 * Sends a request to the API and reads its answer.
 *
 * Whoever is signed in sends their token along. Where the server does not take it any more, they are
 * signed in no longer.
 *
 * @throws {ApiError} the API says that the request failed.
 * @throws {Unreachable} nobody answers.
 */
export async function send<Body>(path: string, request: Request = {}): Promise<Answer<Body>> {
  const {
    method = "GET",
    params = {},
    body,
    headers = {},
    needs,
    isAnonymous,
    ...options
  } = request;
  const token = isAnonymous ? undefined : session.state().caller?.token;
  let response: Response;
  try {
    response = await fetch(path + query(params), {
      method,
      headers: {
        Accept: "application/json",
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...options,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    connection.lost();
    throw new Unreachable();
  }
  if (AWAY.includes(response.status)) {
    connection.lost();
    throw new Unreachable();
  }
  connection.found();
  if (response.status === 401 && token !== undefined) session.refuse(token);
  const text = await response.text();
  if (!response.ok) throw failure(response, text, needs);
  return { body: (text ? JSON.parse(text) : undefined) as Body, headers: response.headers };
}

function query(params: Params): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** What an answer says of a failure; its members differ from one system to another. */
interface Told {
  error?: unknown;
  message?: unknown;
  details?: unknown;
  type?: unknown;
}

function failure({ status, headers }: Response, text: string, needs?: string): ApiError {
  const { error, message, details, type } = parsed(text);
  const known = Array.isArray(details) ? details.filter(isDetail) : [];
  const said = [error, known.find(({ field }) => field === null)?.message, message];
  const theirs = said.find((words): words is string => typeof words === "string" && words !== "");
  if (status === 401 && type !== BAD_CREDENTIALS)
    return new ApiError(status, "You are not signed in, or not any more.");
  if (status === 403 && needs !== undefined)
    return new ApiError(status, `Your account does not have the permission ${needs}.`);
  if (status === 429)
    return new ApiError(status, `Too many tries. ${again(Number(headers.get("Retry-After")))}`);
  const isRefusal = type === BAD_CREDENTIALS;
  const words = theirs ?? `The server answers with status ${status}.`;
  // Of what is in conflict with something else, nothing is known of when that ends.
  const isInFlight = status === 409 && headers.has("Retry-After");
  return new ApiError(status, words, known, isRefusal, isInFlight);
}

/** How the API says that an email and a password don't belong together. */
const BAD_CREDENTIALS = "BAD_CREDENTIALS";

function again(seconds: number): string {
  if (!(seconds > 0)) return "Try again in a while.";
  const [number, unit] = seconds > 90 ? [Math.ceil(seconds / 60), "minute"] : [seconds, "second"];
  return `Try again in ${number} ${unit}${number === 1 ? "" : "s"}.`;
}

function isDetail(value: unknown): value is Detail {
  const { field, message } = Object(value) as Partial<Detail>;
  return (field === null || typeof field === "string") && typeof message === "string";
}

/** The members of a JSON object; none where the text is anything else. */
function parsed(text: string): Told {
  try {
    return Object(JSON.parse(text)) as Told;
  } catch {
    // What stands between us and the API may answer in its own words.
    return {};
  }
}

/** Whether an error says that what was asked for is not there. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** Whether an error says that whoever asked is not signed in. */
export function isSignInNeeded(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && !error.isRefusal;
}

/** What to tell a user of an error. */
export function messageOf(error: unknown): string {
  const isKnown = error instanceof ApiError || error instanceof Unreachable;
  return isKnown ? error.message : "Something unexpected has happened.";
}
