import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");

const DIALOGS: Record<string, State> = {
  "adding a scientist, with errors": {
    path: "/scientists?new",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add scientist" }).click();
      await shown(dialog(page).locator("[aria-invalid=true]"));
    },
  },
  "editing a scientist": { path: "/scientists?edit=1", reach: (page) => shown(dialog(page)) },
  "editing a scientist in place": {
    path: "/scientists/1",
    reach: (page) => page.getByRole("button", { name: "Edit" }).click(),
  },
  "adding a planet": { path: "/planets?new", reach: (page) => shown(dialog(page)) },
  "booking a mission, with search results": {
    path: "/missions?new",
    reach: async (page) => {
      await dialog(page).getByRole("combobox", { name: "Planet" }).click();
      await shown(page.getByRole("option"));
    },
  },
  "a conflict of two edits": {
    path: async (api) => `/scientists/${(await api.addScientist()).id}`,
    reach: async (page, api) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Name").fill("Yours");
      await api.change("scientists", Number(page.url().split("/").at(-1)), { name: "Theirs" });
      await page.getByRole("button", { name: "Save" }).click();
      await shown(page.getByRole("radiogroup"));
    },
  },
  "the palette": {
    path: "/missions",
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await dialog(page).getByLabel("Search everything").fill("a");
      await shown(page.getByRole("group", { name: "Scientists" }));
    },
  },
  "the palette without results": {
    path: "/missions",
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await dialog(page).getByLabel("Search everything").fill("qqqqqq");
      await shown(page.getByText("No results for “qqqqqq”"));
    },
  },
  "the menu of a small screen": {
    path: "/missions",
    widths: [390],
    reach: (page) => page.getByRole("button", { name: "Open menu" }).click(),
  },
};

testStates(DIALOGS);
