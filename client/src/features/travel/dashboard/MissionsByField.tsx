import { DonutChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import type { Slice } from "./slices";

/** A donut chart, hidden from screen readers because the legend has the same data. */
export default function MissionsByField({ slices, size }: { slices: Slice[]; size: number }) {
  return (
    <DonutChart
      aria-hidden
      data={slices.map(({ field, missions, colour }) => ({
        name: field ?? "others",
        value: missions,
        color: colour,
      }))}
      size={size}
      thickness={26}
      paddingAngle={slices.length > 1 ? 1.5 : 0}
      strokeWidth={0}
      startAngle={90}
      endAngle={-270}
      accessibilityLayer={false}
      withTooltip={false}
      pieProps={{ isAnimationActive: false, cornerRadius: 3, rootTabIndex: -1 }}
    />
  );
}
