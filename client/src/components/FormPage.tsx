import { Box, Paper } from "@mantine/core";
import type { ReactNode } from "react";
import { Page } from "./Page";

/** A page with a single form in the centre. */
export function FormPage({ title, children }: { title: string; children: ReactNode }) {
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
