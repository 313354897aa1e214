import type { QueryClient } from "@tanstack/react-query";
import type { LucideIcon } from "lucide-react";
import type { RouteObject } from "react-router";

/** An entry of the command palette. */
export interface Command {
  id: string;
  label: string;
  description?: string;
  icon: LucideIcon;
  /** A path of the client, or a function to call. */
  to: string | (() => void);
  /** The requirement (see `useMay`); other users don't see the entry. */
  needs?: string | undefined;
}

/** An entry of the navigation. */
export interface Entry {
  label: string;
  to: string;
  icon: LucideIcon;
  needs?: string | undefined;
}

/** A group of search results in the command palette. */
export interface Search {
  group: string;
  find: (text: string, client: QueryClient) => Promise<Command[]>;
  needs?: string | undefined;
}

/** What a feature adds to the client. */
export interface Feature {
  name: string;
  navigation: Entry[];
  routes: RouteObject[];
  actions: Command[];
  searches: Search[];
}
