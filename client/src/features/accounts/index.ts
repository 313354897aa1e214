import { KeyRound, LogIn, LogOut, UserPlus, UserRound, UsersRound } from "lucide-react";
import { users } from "@/api/accounts";
import { requireAccess } from "@/components/access/requireAccess";
import { signOut } from "@/components/access/signOut";
import { fullName, NOBODY, SIGNED_IN } from "@/components/access/useCaller";
import type { Feature } from "@/components/feature";

const MANAGE = users.about.needs("GET");

/** Signing in, the user's account, and user administration. */
export const accounts: Feature = {
  name: "Administration",
  navigation: [{ label: "Users", to: "/users", icon: UsersRound, needs: MANAGE }],
  routes: [
    { path: "/sign-in", lazy: () => import("./SignIn") },
    { path: "/register", lazy: () => import("./Register") },
    { path: "/forgotten-password", lazy: () => import("./ForgotPassword") },
    { path: "/new-password", lazy: () => import("./ResetPassword") },
    {
      Component: requireAccess({ needs: SIGNED_IN, to: "your account" }),
      children: [{ path: "/account", lazy: () => import("./AccountPage") }],
    },
    {
      Component: requireAccess({ needs: MANAGE, to: "users", roles: "Administrator" }),
      children: [{ path: "/users", lazy: () => import("./users/Users") }],
    },
  ],
  actions: [
    { id: "sign in", label: "Sign in", icon: LogIn, to: "/sign-in", needs: NOBODY },
    { id: "register", label: "Create account", icon: UserPlus, to: "/register", needs: NOBODY },
    { id: "forgotten", label: "Reset password", icon: KeyRound, to: "/forgotten-password" },
    { id: "account", label: "Account", icon: UserRound, to: "/account", needs: SIGNED_IN },
    { id: "sign out", label: "Sign out", icon: LogOut, to: () => signOut(), needs: SIGNED_IN },
  ],
  searches: [
    {
      group: "Users",
      needs: MANAGE,
      find: async (q, client) =>
        (await client.query(users.page({ q, page: 1, per_page: 5 }))).rows.map((user) => ({
          id: `user ${user.id}`,
          label: fullName(user),
          description: user.email,
          icon: UserRound,
          to: `/users?q=${encodeURIComponent(user.email)}&roles=${user.id}`,
        })),
    },
  ],
};
