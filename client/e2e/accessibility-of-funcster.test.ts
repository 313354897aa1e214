import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");
const CODE = 'import os\n\n\nclass Robot:\n    """Bends."""\n\n    limit = 40  # percent\n';

const FUNCSTER: Record<string, State> = {
  "joining, with what is wrong": {
    path: "/join",
    reach: async (page) => {
      await page.getByRole("button", { name: "Join" }).click();
      await shown(page.getByText(/must/));
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
  "no snippet is found": { path: "/snippets?q=qqqqqq", as: "mentor" },
  "a snippet with a chosen problem": {
    path: async (api) =>
      `/snippets/${(await api.addSnippet({ code: CODE, comments: "Shorter?" })).id}`,
    as: "coder",
    reach: (page) => page.getByRole("button", { name: /imported but unused/ }).click(),
  },
  "a snippet compared with what it was": {
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
      await shown(page.getByLabel("Review is done"));
    },
  },
  "adding a snippet, with what is wrong": {
    path: "/snippets?new",
    as: "coder",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add snippet" }).click();
      await shown(dialog(page).getByText(/must/));
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
  "no coder is found": { path: "/coders?q=qqqqqq&which=available", as: "mentor" },
};

testStates(FUNCSTER);
