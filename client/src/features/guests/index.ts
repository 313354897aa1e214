import { CalendarDays } from "lucide-react";
import { events } from "@/api/guests";
import { requireAccess } from "@/components/access/requireAccess";
import { SIGNED_IN } from "@/components/access/useCaller";
import type { Feature } from "@/components/feature";

/** Events and their guests. */
export const guests: Feature = {
  name: "Guests",
  navigation: [{ label: "Events", to: "/events", icon: CalendarDays, needs: SIGNED_IN }],
  routes: [
    {
      Component: requireAccess({ needs: SIGNED_IN, to: "events" }),
      children: [
        { path: "/events", lazy: () => import("./events/Events") },
        { path: "/events/:id", lazy: () => import("./events/EventById") },
      ],
    },
  ],
  actions: [
    {
      id: "add event",
      label: "Add an event",
      icon: CalendarDays,
      to: "/events?new",
      needs: events.about.needs("POST"),
    },
  ],
  searches: [
    {
      group: "Events",
      needs: SIGNED_IN,
      find: async (q, client) =>
        (await client.query(events.page({ q, page: 1, per_page: 5 }))).rows.map((event) => ({
          id: `event ${event.id}`,
          label: event.name,
          description: event.start_date.slice(0, "2100-05-01".length),
          icon: CalendarDays,
          to: `/events/${event.id}`,
        })),
    },
  ],
};
