import { Orbit, Rocket, Users } from "lucide-react";
import { missions, planets, scientists } from "@/api/resources";
import type { Search } from "@/components/feature";

const SHOWN = { page: 1, per_page: 5 };

/** The searches of the command palette. */
export const searches: Search[] = [
  {
    group: "Scientists",
    find: async (q, client) =>
      (await client.query(scientists.page({ q, ...SHOWN }))).rows.map((scientist) => ({
        id: `scientist ${scientist.id}`,
        label: scientist.name,
        description: scientist.field_of_study,
        icon: Users,
        to: `/scientists/${scientist.id}`,
      })),
  },
  {
    group: "Planets",
    find: async (q, client) =>
      (await client.query(planets.page({ q, ...SHOWN }))).rows.map((planet) => ({
        id: `planet ${planet.id}`,
        label: planet.name,
        description: planet.nearest_star ? `of ${planet.nearest_star}` : "no star",
        icon: Orbit,
        to: `/planets/${planet.id}`,
      })),
  },
  {
    group: "Missions",
    find: async (q, client) =>
      (await client.query(missions.page({ q, ...SHOWN }))).rows.map((mission) => ({
        id: `mission ${mission.id}`,
        label: mission.name,
        description: `${mission.scientist.name} to ${mission.planet.name}`,
        icon: Rocket,
        to: `/missions/${mission.id}`,
      })),
  },
];
