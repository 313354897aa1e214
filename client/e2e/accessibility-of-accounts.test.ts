import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");

const ACCOUNTS: Record<string, State> = {
  "signing in": { path: "/sign-in" },
  "signing in, with what is wrong": {
    path: "/sign-in",
    reach: async (page) => {
      await page.locator("form").getByRole("button", { name: "Sign in" }).click();
      await shown(page.getByRole("alert"));
    },
  },
  "making an account, with what is wrong": {
    path: "/register",
    reach: async (page) => {
      await page.getByRole("button", { name: "Make the account" }).click();
      await shown(page.getByText(/must/));
    },
  },
  "a forgotten password": { path: "/forgotten-password" },
  "a new password": { path: "/new-password" },
  "one's own account": { path: "/account", as: "executive_producer" },
  "another email": {
    path: "/account",
    as: "nobody",
    reach: (page) => page.getByRole("textbox", { name: "Email" }).fill("other@desk.example"),
  },
  "deleting the account": {
    path: "/account",
    as: "nobody",
    reach: async (page) => {
      await page.getByRole("button", { name: "Delete the account" }).click();
      await shown(dialog(page));
    },
  },
  "the menu of the account": {
    path: "/scientists",
    as: "agent",
    reach: async (page) => {
      await page.getByRole("button", { name: /^Account of/ }).click();
      await shown(page.getByRole("menuitem"));
    },
  },
  users: { path: "/users", as: "administrator" },
  "no user is found": { path: "/users?q=qqqqqq", as: "administrator" },
  "the roles of a user": {
    path: "/users?roles=2",
    as: "administrator",
    reach: async (page) => {
      await dialog(page).getByRole("checkbox", { name: "Administrator" }).uncheck();
      await shown(dialog(page).getByText(/can't come back/));
    },
  },
  "not for this account": { path: "/users", as: "agent" },
};

const CASTING: Record<string, State> = {
  "actors, to sign in for": { path: "/actors" },
  actors: { path: "/actors", as: "executive_producer" },
  "actors for reading": { path: "/actors", as: "casting_assistant" },
  "nobody is found": { path: "/actors?q=qqqqqq", as: "casting_assistant" },
  actor: { path: "/actors/1", as: "casting_director" },
  "an actor without movies": {
    path: async (api) => `/actors/${(await api.addActor()).id}`,
    as: "casting_director",
  },
  "no such actor": { path: "/actors/987654", as: "casting_assistant" },
  "adding an actor, with what is wrong": {
    path: "/actors?new",
    as: "casting_director",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add actor" }).click();
      await shown(dialog(page).getByText(/must/));
    },
  },
  movies: { path: "/movies", as: "executive_producer" },
  "no movie is found": { path: "/movies?q=qqqqqq", as: "casting_assistant" },
  movie: { path: "/movies/1", as: "executive_producer" },
  "a movie without a cast": {
    path: async (api) => `/movies/${(await api.addMovie()).id}`,
    as: "casting_assistant",
  },
  "no such movie": { path: "/movies/987654", as: "casting_assistant" },
  "editing a movie, with who is found": {
    path: "/movies/1",
    as: "casting_director",
    reach: async (page) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByRole("combobox", { name: "Cast" }).click();
      await shown(page.getByRole("option"));
    },
  },
  "adding a movie, with what is wrong": {
    path: "/movies?new",
    as: "executive_producer",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add movie" }).click();
      await shown(dialog(page).getByText(/must/));
    },
  },
};

testStates({ ...ACCOUNTS, ...CASTING });
