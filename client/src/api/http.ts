import { reportOffline, reportOnline } from "./connection";
import { session } from "./session";

/** A fault of a request; `field` is null if it concerns the request as a whole. */
export interface Detail {
  field: string | null;
  message: string;
}

/** An error response of the API. */
export class ApiError extends Error {
  override name = "ApiError";

  constructor(
    readonly status: number,
    message: string,
    readonly details: Detail[] = [],
    /** With status 401: whether the email or the password is wrong. */
    readonly isRefusal = false,
    /** With status 409: whether the same request is still being processed. */
    readonly isInFlight = false,
  ) {
    super(message);
  }

  /** The same error, with other details. */
  withDetails(details: Detail[]): ApiError {
    return new ApiError(this.status, this.message, details, this.isRefusal, this.isInFlight);
  }
}

/** No response: the request may or may not have reached the server. */
export class Unreachable extends Error {
  override name = "Unreachable";

  constructor() {
    super("Can't reach the server. Check your connection and try again.");
  }
}

export type Params = Record<string, string | number | undefined>;

export interface Request {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  params?: Params;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Whether the request continues after the user leaves the page. */
  keepalive?: boolean;
  /** The permission that the request requires, to name it if it is missing. */
  needs?: string | undefined;
  /** Whether to leave out the token. */
  isAnonymous?: boolean;
}

export interface Answer<Body> {
  body: Body;
  headers: Headers;
}

/** The statuses with which a proxy reports that the server is unavailable. */
const UNAVAILABLE = [502, 503, 504];

/**
 * Sends a request to the API and reads the response.
 *
 * The token of a signed-in user is sent along. If the server rejects it, the session ends.
 *
 * @throws {ApiError} the API reports an error.
 * @throws {Unreachable} there is no response.
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
  const token = isAnonymous ? undefined : session.get().caller?.token;
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
    reportOffline();
    throw new Unreachable();
  }
  if (UNAVAILABLE.includes(response.status)) {
    reportOffline();
    throw new Unreachable();
  }
  reportOnline();
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

/** The body of an error response; its properties differ between the systems. */
interface ErrorBody {
  error?: unknown;
  message?: unknown;
  details?: unknown;
  type?: unknown;
}

function failure({ status, headers }: Response, text: string, needs?: string): ApiError {
  const { error, message, details, type } = parsed(text);
  const known = Array.isArray(details) ? details.filter(isDetail) : [];
  const candidates = [error, known.find(({ field }) => field === null)?.message, message];
  const theirs = candidates.find((text): text is string => typeof text === "string" && text !== "");
  if (status === 401 && type !== BAD_CREDENTIALS)
    return new ApiError(status, "Sign in to continue.");
  if (status === 403 && needs !== undefined)
    return new ApiError(
      status,
      `You don't have the permission ${needs}. Ask an administrator for it.`,
    );
  if (status === 429)
    return new ApiError(
      status,
      `Too many attempts. ${whenToRetry(Number(headers.get("Retry-After")))}`,
    );
  const isRefusal = type === BAD_CREDENTIALS;
  const shown = isRefusal ? "Wrong email or password" : theirs;
  // Other conflicts don't resolve themselves by waiting.
  const isInFlight = status === 409 && headers.has("Retry-After");
  const fallback = `The server responded with status ${status}. Try again later.`;
  return new ApiError(status, shown ?? fallback, known, isRefusal, isInFlight);
}

/** The type of the error for a wrong email or password. */
const BAD_CREDENTIALS = "BAD_CREDENTIALS";

function whenToRetry(seconds: number): string {
  if (!(seconds > 0)) return "Try again later.";
  const [number, unit] = seconds > 90 ? [Math.ceil(seconds / 60), "minute"] : [seconds, "second"];
  return `Try again in ${number} ${unit}${number === 1 ? "" : "s"}.`;
}

function isDetail(value: unknown): value is Detail {
  const { field, message } = Object(value) as Partial<Detail>;
  return (field === null || typeof field === "string") && typeof message === "string";
}

/** The properties of a JSON object; none if the text is anything else. */
function parsed(text: string): ErrorBody {
  try {
    return Object(JSON.parse(text)) as ErrorBody;
  } catch {
    // A proxy between us and the API may respond in another format.
    return {};
  }
}

/** Whether the error means that the item does not exist. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** Whether the error means that the user has to sign in. */
export function isSignInNeeded(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && !error.isRefusal;
}

/** The message to show for an error. */
export function messageOf(error: unknown): string {
  const isKnown = error instanceof ApiError || error instanceof Unreachable;
  return isKnown ? error.message : "Something went wrong. Try again.";
}
