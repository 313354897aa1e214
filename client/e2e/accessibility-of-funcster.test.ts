import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");
const CODE = 'import os\n\n\nclass Robot:\n    """Bends."""\n\n    limit = 40  # percent\n';

const FUNCSTER: Record<string, State> = {
  "joining, with errors": {
    path: "/join",
    reach: async (page) => {
      await page.getByRole("button", { name: "Join" }).click();
      await shown(page.locator("[aria-invalid=true]"));
    },
  },
  snippets: {
    path: async (api) => {
      await api.addSnippet({ needsReview: true });
      await api.addSnippet();
      return "/snippets";
    },
    as: "coder",
  },
  "snippets of a coder": { path: "/snippets?coder=1&review=awaited", as: "mentor" },
  "no snippets found": { path: "/snippets?q=qqqqqq", as: "mentor" },
  "a snippet with a selected problem": {
    path: async (api) =>
      `/snippets/${(await api.addSnippet({ code: CODE, comments: "Shorter?" })).id}`,
    as: "coder",
    reach: (page) => page.getByRole("button", { name: /imported but unused/ }).click(),
  },
  "a snippet compared with a revision": {
    path: async (api) => {
      const snippet = await api.addSnippet({ code: CODE });
      await api.changeSnippet(snippet, { code: `${CODE.slice(10)}\n\nx = [1, "2"]\n` });
      return `/snippets/${snippet.id}`;
    },
    as: "coder",
    reach: async (page) => {
      await page.getByRole("button", { name: "Compare revision 1" }).click();
      await shown(page.locator(".cm-deletedChunk"));
    },
  },
  "a review": {
    path: async (api) => {
      await api.pairUp();
      return `/snippets/${(await api.addSnippet({ code: CODE, needsReview: true })).id}`;
    },
    as: "mentor",
    reach: async (page) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await shown(page.getByLabel("Mark as reviewed"));
    },
  },
  "adding a snippet, with errors": {
    path: "/snippets?new",
    as: "coder",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add snippet" }).click();
      await shown(dialog(page).locator("[aria-invalid=true]"));
    },
  },
  "no such snippet": { path: "/snippets/987654", as: "mentor" },
  mentors: {
    path: async (api) => {
      await api.pairUp();
      return "/mentors";
    },
    as: "coder",
  },
  coders: { path: "/coders", as: "mentor" },
  "no coders found": { path: "/coders?q=qqqqqq&which=available", as: "mentor" },
};

testStates(FUNCSTER);
