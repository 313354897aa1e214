import { isGone, type Params } from "./http";
import { type CollectionPath, type Method, type Page, Resource, type Row } from "./resources";

type CastingPath = Extract<CollectionPath, "/actors" | "/movies">;

/**
 * A collection of the casting agency, made to answer as the others do: what is shown is taken out of
 * the object that it stands in, an item is found in the list that a write is answered with, and a
 * collection that has nothing in it is no error.
 */
class CastingResource<P extends CastingPath> extends Resource<P> {
  readonly #plural: string;
  readonly #read: (row: Row<P>) => Row<P>;

  /** @param read what is different about a row here. */
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
    if (!item) throw new Error(`The answer has no ${this.path}/${id}`);
    return item;
  }
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * The day that a date is of, as a form takes and the API is sent it: "2002-12-04".
 *
 * @param date as HTTP writes it (RFC 9110, section 5.6.7): "Wed, 04 Dec 2002 00:00:00 GMT".
 */
export function dayOf(date: string): string {
  const [, day, month, year] = /^\w+, (\d\d) (\w{3}) (\d{4}) /.exec(date) ?? [];
  const number = MONTHS.indexOf(month ?? "") + 1;
  return day && year && number ? `${year}-${String(number).padStart(2, "0")}-${day}` : date;
}

export const actors = new CastingResource("/actors", "name");

/** The movies; their release dates are days, such as "2002-12-04". */
export const movies = new CastingResource("/movies", "title", (movie) => ({
  ...movie,
  release_date: dayOf(movie.release_date),
}));
