import { LayoutDashboard, Orbit, Rocket, Users } from "lucide-react";
import type { Feature } from "@/components/feature";
import { searches } from "./searches";

/** Scientists, planets and missions. */
export const travel: Feature = {
  name: "Travel",
  navigation: [
    { label: "Dashboard", to: "/", icon: LayoutDashboard },
    { label: "Scientists", to: "/scientists", icon: Users },
    { label: "Planets", to: "/planets", icon: Orbit },
    { label: "Missions", to: "/missions", icon: Rocket },
  ],
  routes: [
    { path: "/", lazy: () => import("./dashboard/Dashboard") },
    { path: "/scientists", lazy: () => import("./scientists/Scientists") },
    { path: "/scientists/:id", lazy: () => import("./scientists/ScientistById") },
    { path: "/planets", lazy: () => import("./planets/Planets") },
    { path: "/planets/:id", lazy: () => import("./planets/PlanetById") },
    { path: "/missions", lazy: () => import("./missions/Missions") },
    { path: "/missions/:id", lazy: () => import("./missions/MissionById") },
  ],
  actions: [
    { id: "book", label: "Book a mission", icon: Rocket, to: "/missions?new" },
    { id: "add scientist", label: "Add a scientist", icon: Users, to: "/scientists?new" },
    { id: "add planet", label: "Add a planet", icon: Orbit, to: "/planets?new" },
    { id: "map", label: "Open the star map", icon: Orbit, to: "/planets?view=map" },
  ],
  searches,
};
