import { Paper, RingProgress, SimpleGrid, Text } from "@mantine/core";
import { type LucideIcon, Orbit, Rocket, Users } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Statistics } from "@/api/statistics";
import classes from "./Dashboard.module.css";

/** The totals of missions, scientists and planets. */
export function Totals({ statistics }: { statistics: Statistics }) {
  const { scientists, planets, missions, visited_planets: visited } = statistics;
  const share = planets > 0 ? visited / planets : 0;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing={{ base: "sm", sm: "md" }}>
      <Tile number={missions} label="missions" to="/missions" drawing={<Sign of={Rocket} />} />
      <Tile number={scientists} label="scientists" to="/scientists" drawing={<Sign of={Users} />} />
      <Tile number={planets} label="planets" to="/planets" drawing={<Sign of={Orbit} />} />
      <Tile
        number={visited}
        label={`planets visited (${percent(share)})`}
        to="/planets?view=map"
        drawing={
          <RingProgress
            aria-hidden
            size={44}
            thickness={5}
            roundCaps
            sections={[{ value: share * 100, color: "nebula.5" }]}
          />
        }
      />
    </SimpleGrid>
  );
}

interface TileProps {
  number: number;
  label: string;
  to: string;
  drawing: ReactNode;
}

function Tile({ number, label, to, drawing }: TileProps) {
  return (
    <Paper component={Link} to={to} withBorder className={classes.tile}>
      <div>
        <Text className={classes.number}>{number.toLocaleString("en")}</Text>
        <Text size="sm" c="dimmed">
          {label}
        </Text>
      </div>
      {drawing}
    </Paper>
  );
}

function Sign({ of: Icon }: { of: LucideIcon }) {
  return <Icon size={26} strokeWidth={1.5} className={classes.sign} aria-hidden />;
}

const percent = (share: number) =>
  share.toLocaleString("en", { style: "percent", maximumSignificantDigits: 2 });
