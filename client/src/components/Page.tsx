import { Box, Group, Title } from "@mantine/core";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import classes from "./Page.module.css";

interface Props {
  title: string;
  /** What stands above the title, such as a way back. */
  above?: ReactNode;
  /** What can be done on this page as a whole. */
  actions?: ReactNode;
  children: ReactNode;
}

let isFirst = true;

/**
 * A page of the desk, with its title in the window's title bar too.
 *
 * The heading takes the focus whenever another page is gone to, so that keyboards and screen readers
 * begin where the page does; on the first page the browser has seen to that.
 */
export function Page({ title, above, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  const { pathname } = useLocation();
  const begin = useEffectEvent(() => {
    if (isFirst) isFirst = false;
    else heading.current?.focus({ preventScroll: navigation === NavigationType.Pop });
  });
  // A search or a dialog, which change no more than the query, are the same page.
  useEffect(() => begin(), [pathname]);
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
