import { Button, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import { CloudOff, type LucideIcon, Telescope } from "lucide-react";
import type { ReactNode } from "react";
import { isGone, messageOf } from "@/api/http";

interface EmptyProps {
  icon?: LucideIcon | undefined;
  title: string;
  /** What to do about it. */
  children?: ReactNode;
}

/** Where there is nothing to show: says so, and what to do. */
export function Empty({ icon: Icon = Telescope, title, children }: EmptyProps) {
  return (
    <Paper withBorder p="xl" radius="lg">
      <Stack align="center" gap="xs" ta="center">
        <Icon size={40} strokeWidth={1.4} aria-hidden />
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

/** Where something can't be shown: says why, and tries again when asked to. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Paper withBorder p="xl" radius="lg" role="alert">
      <Stack align="center" gap="xs" ta="center">
        <CloudOff size={40} strokeWidth={1.4} aria-hidden />
        <Title order={2} size="h4">
          This can&apos;t be shown now
        </Title>
        <Text c="dimmed">{messageOf(error)}</Text>
        <Button mt="xs" variant="light" onClick={retry}>
          Try again
        </Button>
      </Stack>
    </Paper>
  );
}

/** Stands for what is being loaded, at about the height that it will take. */
export function Loading({ rows = 6, height = 44 }: { rows?: number; height?: number }) {
  return (
    <Stack gap="xs" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  );
}

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What a query has answered; until then that it is loading, or why it failed. */
export function Loaded<Data>({ query, loading = <Loading />, children }: LoadedProps<Data>) {
  // Data that was there before a failure are shown on: the banner tells of the connection.
  if (query.data !== undefined && !isGone(query.error)) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return loading;
}
