import { Box, Group, Title } from "@mantine/core";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import classes from "./Page.module.css";

interface Props {
  title: string;
  /** Shown above the title, e.g. a link back. */
  above?: ReactNode;
  /** Buttons for the page as a whole. */
  actions?: ReactNode;
  children: ReactNode;
}

let isFirst = true;

/**
 * A page with its heading, which is also the title of the window.
 *
 * After navigation the heading takes the focus, so that keyboard and screen reader users start at the
 * top of the page. On the first page the browser takes care of that.
 */
export function Page({ title, above, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  const { pathname } = useLocation();
  const focusHeading = useEffectEvent(() => {
    if (isFirst) isFirst = false;
    else heading.current?.focus({ preventScroll: navigation === NavigationType.Pop });
  });
  // Searches and dialogs only change the query; they stay on the same page.
  useEffect(() => focusHeading(), [pathname]);
  return (
    <>
      <title>{`${title} · Cosmic Travel`}</title>
      {above && <Box fz="sm">{above}</Box>}
      <Group justify="space-between" mb="lg" gap="sm" className={classes.head}>
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      <Box>{children}</Box>
    </>
  );
}
