import { type Params, send } from "./http";
import { type Item, type Method, type Page, Resource, type Row } from "./resources";
import type { paths } from "./schema";

const MANAGE = "manage:guests";

type Path = "/api/v1/invitedGuest";
type Body = "application/json";
type Listed = paths[`${Path}List`]["get"]["responses"][200]["content"][Body][number];
type Invited = paths[Path]["post"]["responses"][201]["content"][Body];
type NewGuest = paths[`${Path}/create`]["post"]["requestBody"]["content"][Body];

/** The events, which every signed-in user may see. */
export const events = new Resource("/api/v1/event", {
  named: "name",
  needs: (method: Method) => (method === "GET" ? undefined : MANAGE),
});

/** The guests of an event: the list has a URL of its own, and there is none for reading one guest. */
class InvitedGuests extends Resource<Path> {
  protected override async list(params: Params, signal: AbortSignal): Promise<Page<Row<Path>>> {
    const request = { params, signal, needs: MANAGE };
    const { body, headers } = await send<Listed[]>(`${this.path}List`, request);
    const rows = body.map(({ invited_guest_id: id, ...guest }) => ({ id, ...guest }));
    return { rows, total: Number(headers.get("X-Total-Count")) };
  }

  protected override itemIn(body: unknown): Item<Path> {
    return invitedIn(body as Invited);
  }
}

export const guests = new InvitedGuests("/api/v1/invitedGuest", {
  named: "fullname",
  needs: () => MANAGE,
});

/** Guests without an account: adding one creates an account as well. */
export const newGuests = {
  add: async (body: NewGuest, key: string): Promise<Item<Path>> => {
    const headers = { "Idempotency-Key": key };
    const request = { method: "POST", body, headers, needs: MANAGE } as const;
    return invitedIn((await send<Invited>(`${guests.path}/create`, request)).body);
  },
};

const invitedIn = ({ invitedGuest_id: id, ...guest }: Invited): Item<Path> => ({ id, ...guest });
