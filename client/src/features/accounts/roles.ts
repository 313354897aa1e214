import type { Role } from "@/api/types";

/** Every role, in the order in which they are offered, with what whoever has it may do. */
export const ROLES: Record<Role, { name: string; may: string }> = {
  administrator: { name: "Administrator", may: "see who has an account, grant and withdraw roles" },
  agent: { name: "Travel agent", may: "book and cancel where that is for members only" },
  casting_assistant: { name: "Casting assistant", may: "see actors and movies" },
  casting_director: { name: "Casting director", may: "also change movies, and all of actors" },
  executive_producer: { name: "Executive producer", may: "also add and delete movies" },
  coder: { name: "Coder", may: "share snippets of code" },
  mentor: { name: "Mentor", may: "review snippets of code" },
};

/** What a role is called; by its own name where the server has one that is not known here. */
export function nameOfRole(role: Role): string {
  return (ROLES as Partial<typeof ROLES>)[role]?.name ?? role;
}
