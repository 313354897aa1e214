import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  Kbd,
  NavLink,
  Text,
  UnstyledButton,
  VisuallyHidden,
} from "@mantine/core";
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Moon, Search, Sun } from "lucide-react";
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Link, Outlet, ScrollRestoration, useLocation } from "react-router";
import { useMay } from "@/components/access/useCaller";
import { Loading } from "@/components/states";
import { AccountMenu } from "./AccountMenu";
import { ConnectionBanner } from "./ConnectionBanner";
import { features } from "./features";
import classes from "./Shell.module.css";

const Palette = lazy(() => import("./Palette"));

/** The frame around every page: header, navigation, search and colour scheme. */
export function Shell() {
  const [isMenuOpen, menu] = useDisclosure();
  const [palette, setPalette] = useState<"unloaded" | "open" | "closed">("unloaded");
  const [typed, setTyped] = useState("");
  const { pathname } = useLocation();
  const may = useMay();
  const parts = features
    .map(({ name, navigation }) => ({
      name,
      entries: navigation.filter(({ needs }) => may(needs)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const { close } = menu;
  useEffect(() => close(), [close, pathname]);
  useHotkeys([["mod+K", () => setPalette("open")]], []);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 216, breakpoint: "sm", collapsed: { mobile: !isMenuOpen } }}
      padding={{ base: "md", sm: "xl" }}
      className={classes.shell}
    >
      <a href="#main" className={classes.skip}>
        Skip to content
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isMenuOpen}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={isMenuOpen ? "Close menu" : "Open menu"}
              aria-expanded={isMenuOpen}
            />
            <UnstyledButton component={Link} to="/" className={classes.brand}>
              <img src="/favicon.svg" alt="" width={30} height={30} />
              <Text span fw={700} className={classes.name}>
                Cosmic Travel
              </Text>
            </UnstyledButton>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <UnstyledButton
              className={classes.search}
              onClick={() => setPalette("open")}
              aria-keyshortcuts="Control+K Meta+K"
            >
              <Search size={16} aria-hidden />
              <span className={classes.searchText}>Search everything</span>
              <Kbd size="xs" visibleFrom="sm" aria-hidden>
                Ctrl K
              </Kbd>
            </UnstyledButton>
            <SchemeToggle />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="sm"
        className={classes.navbar}
        mod={{ closed: !isMenuOpen }}
        aria-label="Pages"
      >
        {parts.map(({ name, entries }) => (
          <div key={name} className={classes.part}>
            <Text size="xs" fw={600} c="dimmed" px="sm" py={6}>
              {name}
            </Text>
            {entries.map(({ label, to, icon: Icon }) => {
              const isHere = to === "/" ? pathname === "/" : pathname.startsWith(to);
              return (
                <NavLink
                  key={to}
                  component={Link}
                  to={to}
                  label={label}
                  active={isHere}
                  aria-current={isHere ? "page" : undefined}
                  leftSection={<Icon size={18} aria-hidden />}
                  className={classes.link}
                />
              );
            })}
          </div>
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <ConnectionBanner />
        <div className={classes.page}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <ScrollRestoration />
      <Suspense fallback={<EarlyKeys onChange={setTyped} />}>
        {palette !== "unloaded" && (
          <Palette
            initialText={typed}
            isOpen={palette === "open"}
            onClose={() => setPalette("closed")}
          />
        )}
      </Suspense>
    </AppShell>
  );
}

/** Collects what is typed while the palette loads, then returns the focus. */
function EarlyKeys({ onChange }: { onChange: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <VisuallyHidden>
      <input
        ref={field}
        aria-label="Search everything"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </VisuallyHidden>
  );
}

function SchemeToggle() {
  // Otherwise Mantine pauses transitions with a style sheet that has no nonce.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isDark = useComputedColorScheme("light") === "dark";
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={isDark ? "Switch to light mode" : "Switch to dark mode"}
      onClick={() => setColorScheme(isDark ? "light" : "dark")}
    >
      {isDark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
    </ActionIcon>
  );
}
