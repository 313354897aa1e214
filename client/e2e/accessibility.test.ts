import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const PAGES: Record<string, State> = {
  dashboard: { path: "/" },
  scientists: { path: "/scientists" },
  scientist: { path: "/scientists/1" },
  "planets as cards": { path: "/planets" },
  "planets as a list": { path: "/planets?view=list" },
  "star map": { path: "/planets?view=map" },
  "star map with a planet": { path: "/planets?view=map&planet=1" },
  planet: { path: "/planets/1" },
  missions: { path: "/missions" },
  mission: { path: "/missions/1" },
  "page not found": { path: "/nowhere" },
  "no such scientist": { path: "/scientists/987654" },
  "no such planet": { path: "/planets/987654" },
  "no such mission": { path: "/missions/987654" },
};

const refused = (path: string) => async (page: Page) => {
  await page.route(path, (route) =>
    route.fulfill({ status: 500, json: { error: "It is broken" } }),
  );
  await page.reload();
  await shown(page.getByRole("alert"));
};

const OTHERS: Record<string, State> = {
  "no scientists found": { path: "/scientists?q=qqqqqq" },
  "no planets found": { path: "/planets?q=qqqqqq" },
  "no planets found on the map": { path: "/planets?view=map&q=qqqqqq" },
  "no missions found": { path: "/missions?q=qqqqqq" },
  "a scientist without missions": {
    path: async (api) => `/scientists/${(await api.addScientist()).id}`,
  },
  "a planet without missions": { path: async (api) => `/planets/${(await api.addPlanet()).id}` },
  "scientists that fail to load": {
    path: "/scientists",
    reach: refused("**/scientists?**"),
    allowed: [/500/],
  },
  "a dashboard that fails to load": {
    path: "/",
    reach: refused("**/statistics"),
    allowed: [/500/],
  },
  loading: {
    path: "/scientists",
    reach: async (page) => {
      await page.route("**/scientists?**", () => new Promise(() => undefined));
      await page.reload();
      await shown(page.getByRole("status", { name: "Loading" }));
    },
  },
  "a deletion that can be undone": {
    path: async (api) => `/scientists?q=${(await api.addScientist()).name}`,
    reach: async (page) => {
      await page.getByRole("button", { name: /^Delete/ }).click();
      await shown(page.getByRole("button", { name: "Undo" }));
      await page.getByRole("button", { name: "Undo" }).hover();
    },
  },
  "no connection": {
    path: "/missions",
    reach: async (page) => {
      await page.route(/^[^?]*$/, (route) => route.abort());
      await page.route("**/missions?**", (route) => route.abort());
      await page.getByRole("button", { name: "Mission", exact: true }).click();
      await shown(page.getByText("Can't reach the server."));
    },
    allowed: [/ERR_FAILED/],
  },
};

testStates({ ...PAGES, ...OTHERS });
