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
  let body: { error?: string; details?: Detail[] } = {};
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    // What stands between us and the API may answer in its own words.
  }
  const details = body.details ?? [];
  const message = body.error ?? details.find(({ field }) => field === null)?.message;
  return new ApiError(status, message ?? `The server answers with status ${status}.`, details);
}

/** What to tell a user of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
