import { Box, Paper } from "@mantine/core";
import type { ReactNode } from "react";
import { Page } from "./Page";

/** A page that is one form, in the middle. */
export function Narrow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box maw="28rem" mx="auto" mt={{ base: 0, sm: "5vh" }}>
      <Page title={title}>
        <Paper withBorder p={{ base: "md", sm: "xl" }}>
          {children}
        </Paper>
      </Page>
    </Box>
  );
}
