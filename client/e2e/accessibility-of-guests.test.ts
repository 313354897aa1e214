import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");

const GUESTS: Record<string, State> = {
  "events, signed out": { path: "/events" },
  events: { path: "/events", as: "administrator" },
  "events, read-only": { path: "/events", as: "nobody" },
  "no events found": { path: "/events?q=qqqqqq", as: "administrator" },
  "no such event": { path: "/events/987654", as: "nobody" },
  "an event without guests": { path: "/events/2", as: "administrator" },
  "an event, read-only": {
    path: async (api) => `/events/${(await api.addEvent({ description: "Bring a jacket." })).id}`,
    as: "nobody",
  },
  "an event with guests": {
    path: async (api) => {
      const { id } = await api.addEvent({ start_date: "2100-05-01T18:00:00Z" });
      await api.invite(id, await api.register());
      await api.invite(id, "wong@desk.example", "Wong");
      return `/events/${id}`;
    },
    as: "administrator",
    reach: (page) => shown(page.getByRole("table", { name: "Guests" })),
  },
  "guests that fail to load": {
    path: "/events/1",
    as: "administrator",
    reach: async (page) => {
      await page.route("**/invitedGuestList?**", (route) =>
        route.fulfill({ status: 500, json: { message: "It is broken" } }),
      );
      await page.reload();
      await shown(page.getByRole("alert"));
    },
    allowed: [/500/],
  },
  "editing an event in place": {
    path: "/events/1",
    as: "administrator",
    reach: (page) => page.getByRole("button", { name: "Edit" }).click(),
  },
  "adding an event, with errors": {
    path: "/events?new",
    as: "administrator",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add event" }).click();
      await shown(dialog(page).locator("[aria-invalid=true]"));
    },
  },
  "inviting someone without an account": {
    path: "/events/1?invite",
    as: "administrator",
    reach: async (page) => {
      await dialog(page).getByLabel("Email").fill("nobody.knows@desk.example");
      await dialog(page).getByLabel("Role").fill("speaker");
      await dialog(page).getByRole("button", { name: "Invite" }).click();
      await shown(dialog(page).getByLabel("Title"));
    },
  },
};

testStates(GUESTS);
