import type { Role } from "@/api/types";

/** All roles in display order, with what they allow. */
export const ROLES: Record<Role, { name: string; description: string }> = {
  administrator: { name: "Administrator", description: "Manage users, their roles, and events" },
  agent: {
    name: "Travel agent",
    description: "Book and cancel missions where that is limited to members",
  },
  casting_assistant: { name: "Casting assistant", description: "View actors and movies" },
  casting_director: {
    name: "Casting director",
    description: "Also edit movies, and add, edit and delete actors",
  },
  executive_producer: { name: "Executive producer", description: "Also add and delete movies" },
  coder: { name: "Coder", description: "Share code snippets" },
  mentor: { name: "Mentor", description: "Review code snippets" },
};

/** The display name of a role; a role that is unknown here keeps its own name. */
export function nameOfRole(role: Role): string {
  return (ROLES as Partial<typeof ROLES>)[role]?.name ?? role;
}
