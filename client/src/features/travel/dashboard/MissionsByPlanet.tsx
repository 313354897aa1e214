import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { Link } from "react-router";
import type { YAxisTickContentProps } from "recharts";
import type { Statistics } from "@/api/statistics";
import classes from "./Dashboard.module.css";

const NAMES_WIDTH = 118;
const LONGEST_NAME = 16;

interface Props {
  planets: Statistics["missions_by_planet"];
}

/** A bar chart of missions per planet; the names link to the planets. */
export default function MissionsByPlanet({ planets }: Props) {
  const byId = new Map(planets.map((planet) => [planet.id, planet]));
  return (
    <BarChart
      h="100%"
      data={planets}
      dataKey="id"
      orientation="vertical"
      series={[{ name: "missions", color: "nebula.5" }]}
      gridAxis="none"
      withXAxis={false}
      withTooltip={false}
      withBarValueLabel
      valueFormatter={(missions) => missions.toLocaleString("en")}
      valueLabelProps={{ position: "right", fontSize: 13 }}
      maxBarWidth={18}
      barProps={{ radius: 5, isAnimationActive: false }}
      barChartProps={{ accessibilityLayer: false, margin: { right: 36 } }}
      yAxisProps={{
        width: NAMES_WIDTH,
        interval: 0,
        tick: ({ x, y, payload }: YAxisTickContentProps) => {
          const planet = byId.get(Number(payload.value));
          return planet ? <Name x={x} y={y} planet={planet} /> : <g />;
        },
      }}
    />
  );
}

interface NameProps {
  x: number | string;
  y: number | string;
  planet: Statistics["missions_by_planet"][number];
}

function Name({ x, y, planet: { id, name } }: NameProps) {
  const letters = Array.from(name);
  const isLong = letters.length > LONGEST_NAME;
  return (
    <Link to={`/planets/${id}`} className={classes.axisLink}>
      {isLong && <title>{name}</title>}
      <text x={x} y={y} dy="0.35em" textAnchor="end">
        {isLong ? `${letters.slice(0, LONGEST_NAME - 1).join("")}…` : name}
      </text>
    </Link>
  );
}
