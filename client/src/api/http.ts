import { connection } from "./connection";

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
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  params?: Params;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Whether the request goes on although its page is left. */
  keepalive?: boolean;
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
 * @throws {ApiError} the API says that the request failed.
 * @throws {Unreachable} nobody answers.
 */
export async function send<Body>(path: string, request: Request = {}): Promise<Answer<Body>> {
  const { method = "GET", params = {}, body, headers = {}, ...options } = request;
  let response: Response;
  try {
    response = await fetch(path + query(params), {
      method,
      headers: {
        Accept: "application/json",
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
  const text = await response.text();
  if (!response.ok) throw failure(response.status, text);
  return { body: (text ? JSON.parse(text) : undefined) as Body, headers: response.headers };
}

function query(params: Params): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

function failure(status: number, text: string): ApiError {
  const { error, details } = parsed(text);
  const known = Array.isArray(details) ? details.filter(isDetail) : [];
  const said =
    typeof error === "string" ? error : known.find(({ field }) => field === null)?.message;
  return new ApiError(status, said || `The server answers with status ${status}.`, known);
}

function isDetail(value: unknown): value is Detail {
  const { field, message } = Object(value) as Partial<Detail>;
  return (field === null || typeof field === "string") && typeof message === "string";
}

/** The members of a JSON object; none where the text is anything else. */
function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    // What stands between us and the API may answer in its own words.
    return {};
  }
}

/** Whether an error says that what was asked for is not there. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** What to tell a user of an error. */
export function messageOf(error: unknown): string {
  const isKnown = error instanceof ApiError || error instanceof Unreachable;
  return isKnown ? error.message : "Something unexpected has happened.";
}
