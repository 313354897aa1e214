import { isGone, type Params } from "./http";
import { type CollectionPath, type Method, type Page, Resource, type Row } from "./resources";

type CastingPath = Extract<CollectionPath, "/actors" | "/movies">;

/**
 * A collection of the casting agency, adapted to behave like the others.
 *
 * The API wraps rows and items in an object, responds to each write with the whole collection, and
 * responds 404 for an empty one.
 */
class CastingResource<P extends CastingPath> extends Resource<P> {
  readonly #plural: string;
  readonly #read: (row: Row<P>) => Row<P>;

  /** @param read converts a row of the API. */
  constructor(path: P, named: string, read = (row: Row<P>): Row<P> => row) {
    const plural = path.slice(1);
    super(path, { named, needs: (method: Method) => `${method.toLowerCase()}:${plural}` });
    this.#plural = plural;
    this.#read = read;
  }

  protected override async list(params: Params, signal: AbortSignal): Promise<Page<Row<P>>> {
    try {
      return await super.list(params, signal);
    } catch (error) {
      if (isGone(error)) return { rows: [], total: 0 };
      throw error;
    }
  }

  protected override rowsIn(body: unknown): Row<P>[] {
    return (body as Record<string, Row<P>[]>)[this.#plural]?.map(this.#read) ?? [];
  }

  protected override itemIn(body: unknown, id: number): Row<P> {
    const shown = (body as Record<string, Row<P>>)[this.#plural.slice(0, -1)];
    const item = shown ? this.#read(shown) : this.rowsIn(body).find((row) => row.id === id);
    if (!item) throw new Error(`The response does not contain ${this.path}/${id}`);
    return item;
  }
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * Converts a date to the format of forms and requests: "2002-12-04".
 *
 * @param date an HTTP date (RFC 9110, section 5.6.7): "Wed, 04 Dec 2002 00:00:00 GMT".
 */
export function dayOf(date: string): string {
  const [, day, month, year] = /^\w+, (\d\d) (\w{3}) (\d{4}) /.exec(date) ?? [];
  const number = MONTHS.indexOf(month ?? "") + 1;
  return day && year && number ? `${year}-${String(number).padStart(2, "0")}-${day}` : date;
}

export const actors = new CastingResource("/actors", "name");

/** Movies; their release dates are days such as "2002-12-04". */
export const movies = new CastingResource("/movies", "title", (movie) => ({
  ...movie,
  release_date: dayOf(movie.release_date),
}));
