import { Paper, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Dashboard.module.css";

interface Props {
  title: string;
  /** Whether the content is a chart, so that the title becomes its caption. */
  isFigure?: boolean;
  children: ReactNode;
}

/** A titled panel of the dashboard. */
export function Panel({ title, isFigure = false, children }: Props) {
  const heading = (
    <Title order={2} size="h4" mb="md">
      {title}
    </Title>
  );
  return (
    <Paper
      component={isFigure ? "figure" : "section"}
      withBorder
      p="lg"
      m={0}
      className={classes.panel}
    >
      {isFigure ? <figcaption>{heading}</figcaption> : heading}
      {children}
    </Paper>
  );
}
