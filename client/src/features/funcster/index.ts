import { CodeXml, GraduationCap, Laptop, UserPlus } from "lucide-react";
import { coders, mentors, snippets } from "@/api/funcster";
import { requireAccess } from "@/components/access/requireAccess";
import { NOBODY } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import type { Feature } from "@/components/feature";

const SHOWN = { page: 1, per_page: 5 };
const SNIPPETS = snippets.about.needs("GET");
const MENTORS = mentors.about.needs("GET");
const CODERS = coders.about.needs("GET");

/** Code snippets of coders, and the mentors who review them. */
export const funcster: Feature = {
  name: "Funcster",
  navigation: [
    { label: "Snippets", to: "/snippets", icon: CodeXml, needs: SNIPPETS },
    { label: "Mentors", to: "/mentors", icon: GraduationCap, needs: MENTORS },
    { label: "Coders", to: "/coders", icon: Laptop, needs: CODERS },
  ],
  routes: [
    { path: "/join", lazy: () => import("./people/Join") },
    {
      Component: requireAccess({ needs: SNIPPETS, to: "snippets", roles: "Coder or Mentor" }),
      children: [
        { path: "/snippets", lazy: () => import("./snippets/Snippets") },
        { path: "/snippets/:id", lazy: () => import("./snippets/SnippetById") },
      ],
    },
    {
      Component: requireAccess({ needs: MENTORS, to: "mentors", roles: "Coder or Mentor" }),
      children: [{ path: "/mentors", lazy: () => import("./people/Mentors") }],
    },
    {
      Component: requireAccess({ needs: CODERS, to: "coders", roles: "Mentor" }),
      children: [{ path: "/coders", lazy: () => import("./people/Coders") }],
    },
  ],
  actions: [
    {
      id: "add snippet",
      label: "Add a snippet",
      icon: CodeXml,
      to: "/snippets?new",
      needs: snippets.about.needs("POST"),
    },
    {
      id: "snippets to review",
      label: "Show snippets to review",
      icon: CodeXml,
      to: "/snippets?review=awaited",
      needs: SNIPPETS,
    },
    {
      id: "join",
      label: "Join Funcster",
      description: "as a coder or mentor",
      icon: UserPlus,
      to: "/join",
      needs: NOBODY,
    },
  ],
  searches: [
    {
      group: "Snippets",
      needs: SNIPPETS,
      find: async (q, client) =>
        (await client.query(snippets.page({ q, ...SHOWN }))).rows.map((snippet) => ({
          id: `snippet ${snippet.id}`,
          label: snippet.snippet_name,
          description: snippet.coder.username,
          icon: CodeXml,
          to: `/snippets/${snippet.id}`,
        })),
    },
    {
      group: "Coders",
      needs: CODERS,
      find: async (q, client) =>
        (await client.query(coders.page({ q, ...SHOWN }))).rows.map((coder) => ({
          id: `coder ${coder.id}`,
          label: coder.username,
          description: counted(coder.snippets.length, "snippet"),
          icon: Laptop,
          to: `/snippets?coder=${coder.id}`,
        })),
    },
  ],
};
