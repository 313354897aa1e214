import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A term and its value in a description list (`dl`). */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} size="lg">
        {children}
      </Text>
    </div>
  );
}
