import { type State, testStates } from "./axe";
import { type Page, shown } from "./harness";

const dialog = (page: Page) => page.getByRole("dialog");

const ACCOUNTS: Record<string, State> = {
  "signing in": { path: "/sign-in" },
  "signing in, with errors": {
    path: "/sign-in",
    reach: async (page) => {
      await page.locator("form").getByRole("button", { name: "Sign in" }).click();
      await shown(page.getByRole("alert"));
    },
  },
  "creating an account, with errors": {
    path: "/register",
    reach: async (page) => {
      await page.getByRole("button", { name: "Create account" }).click();
      await shown(page.locator("[aria-invalid=true]"));
    },
  },
  "a forgotten password": { path: "/forgotten-password" },
  "a new password": { path: "/new-password" },
  account: { path: "/account", as: "executive_producer" },
  "a new email": {
    path: "/account",
    as: "nobody",
    reach: (page) => page.getByRole("textbox", { name: "Email" }).fill("other@desk.example"),
  },
  "deleting the account": {
    path: "/account",
    as: "nobody",
    reach: async (page) => {
      await page.getByRole("button", { name: "Delete account" }).click();
      await shown(dialog(page));
    },
  },
  "the account menu": {
    path: "/scientists",
    as: "agent",
    reach: async (page) => {
      await page.getByRole("button", { name: /^Account of/ }).click();
      await shown(page.getByRole("menuitem"));
    },
  },
  users: { path: "/users", as: "administrator" },
  "no users found": { path: "/users?q=qqqqqq", as: "administrator" },
  "the roles of a user": {
    path: "/users?roles=2",
    as: "administrator",
    reach: async (page) => {
      await dialog(page).getByRole("checkbox", { name: "Administrator" }).uncheck();
      await shown(dialog(page).getByText(/lose access/));
    },
  },
  "no access": { path: "/users", as: "agent" },
};

const CASTING: Record<string, State> = {
  "actors, signed out": { path: "/actors" },
  actors: { path: "/actors", as: "executive_producer" },
  "actors, read-only": { path: "/actors", as: "casting_assistant" },
  "no actors found": { path: "/actors?q=qqqqqq", as: "casting_assistant" },
  actor: { path: "/actors/1", as: "casting_director" },
  "an actor without movies": {
    path: async (api) => `/actors/${(await api.addActor()).id}`,
    as: "casting_director",
  },
  "no such actor": { path: "/actors/987654", as: "casting_assistant" },
  "adding an actor, with errors": {
    path: "/actors?new",
    as: "casting_director",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add actor" }).click();
      await shown(dialog(page).locator("[aria-invalid=true]"));
    },
  },
  movies: { path: "/movies", as: "executive_producer" },
  "no movies found": { path: "/movies?q=qqqqqq", as: "casting_assistant" },
  movie: { path: "/movies/1", as: "executive_producer" },
  "a movie without a cast": {
    path: async (api) => `/movies/${(await api.addMovie()).id}`,
    as: "casting_assistant",
  },
  "no such movie": { path: "/movies/987654", as: "casting_assistant" },
  "editing a movie, with search results": {
    path: "/movies/1",
    as: "casting_director",
    reach: async (page) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByRole("combobox", { name: "Cast" }).click();
      await shown(page.getByRole("option"));
    },
  },
  "adding a movie, with errors": {
    path: "/movies?new",
    as: "executive_producer",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add movie" }).click();
      await shown(dialog(page).locator("[aria-invalid=true]"));
    },
  },
};

testStates({ ...ACCOUNTS, ...CASTING });
