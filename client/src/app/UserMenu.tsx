import { Menu, Text, UnstyledButton } from "@mantine/core";
import { LogOut, UserRound } from "lucide-react";
import { Link } from "react-router";
import { signOut } from "@/components/access/signOut";
import { fullName, useCaller } from "@/components/access/useCaller";
import { Initials } from "@/components/Initials";
import classes from "./Shell.module.css";

/** The menu of the signed-in user. */
export default function UserMenu() {
  const caller = useCaller();
  if (!caller) return null;
  const name = fullName(caller);
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      styles={{ itemLabel: { minWidth: 0 } }}
    >
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${name}`} className={classes.account}>
          <Initials name={name} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account" leftSection={<UserRound size={16} aria-hidden />}>
          <Text component="span" display="block" size="sm" fw={600} truncate>
            {name}
          </Text>
          <Text component="span" display="block" size="xs" truncate>
            {name === caller.email ? "Account settings" : caller.email}
          </Text>
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
