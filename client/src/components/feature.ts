import type { QueryClient } from "@tanstack/react-query";
import type { LucideIcon } from "lucide-react";
import type { RouteObject } from "react-router";

/** An entry of the command palette: something that can be gone to or done. */
export interface Command {
  id: string;
  label: string;
  description?: string;
  icon: LucideIcon;
  /** Where it leads: a path of the desk; or what it does. */
  to: string | (() => void);
  /** What it takes (see `useMay`); it is not offered to others. */
  needs?: string | undefined;
}

/** An entry of the menu. */
export interface Entry {
  label: string;
  to: string;
  icon: LucideIcon;
  needs?: string | undefined;
}

/** What the palette finds of one kind, asked of the server. */
export interface Search {
  group: string;
  find: (text: string, client: QueryClient) => Promise<Command[]>;
  needs?: string | undefined;
}

/** A system's part of the desk: all that the shell needs to know of it. */
export interface Feature {
  name: string;
  navigation: Entry[];
  routes: RouteObject[];
  actions: Command[];
  searches: Search[];
}
