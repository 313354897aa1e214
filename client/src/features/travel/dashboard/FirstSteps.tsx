import { Button, Paper, SimpleGrid, Text, ThemeIcon, Title } from "@mantine/core";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Statistics } from "@/api/statistics";
import { counted } from "@/components/counted";
import classes from "./Dashboard.module.css";

interface Props {
  statistics: Statistics;
  onBook: () => void;
}

/** Leads to the first mission. */
export function FirstSteps({ statistics: { planets, scientists }, onBook }: Props) {
  return (
    <>
      <Text size="lg" c="dimmed" mb="lg" maw="40rem">
        Book your first mission in three steps.
      </Text>
      <SimpleGrid component="ol" cols={{ base: 1, sm: 3 }} className={classes.steps}>
        <Step number={1} title="Add a planet" isDone={planets > 0}>
          {planets > 0 ? (
            <Text c="dimmed">{counted(planets, "planet")} available</Text>
          ) : (
            <Button component={Link} to="/planets?new">
              Add a planet
            </Button>
          )}
        </Step>
        <Step number={2} title="Add a scientist" isDone={scientists > 0}>
          {scientists > 0 ? (
            <Text c="dimmed">{counted(scientists, "scientist")} available</Text>
          ) : (
            <Button
              component={Link}
              to="/scientists?new"
              variant={planets > 0 ? "filled" : "light"}
            >
              Add a scientist
            </Button>
          )}
        </Step>
        <Step number={3} title="Book a mission">
          {planets > 0 && scientists > 0 ? (
            <Button onClick={onBook}>Book the first mission</Button>
          ) : (
            <Text c="dimmed">Complete the other steps first</Text>
          )}
        </Step>
      </SimpleGrid>
    </>
  );
}

interface StepProps {
  number: number;
  title: string;
  isDone?: boolean;
  children: ReactNode;
}

function Step({ number, title, isDone = false, children }: StepProps) {
  return (
    <Paper component="li" withBorder p="lg" className={classes.step}>
      <ThemeIcon variant={isDone ? "filled" : "light"} size={36} radius="xl" aria-hidden>
        {isDone ? <Check size={18} /> : number}
      </ThemeIcon>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
