import { Button, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import { CloudOff, type LucideIcon, Telescope } from "lucide-react";
import type { ReactNode } from "react";
import { isGone, messageOf } from "@/api/http";

interface EmptyProps {
  icon?: LucideIcon | undefined;
  title: string;
  /** What to do next. */
  children?: ReactNode;
}

/** The empty state: there is nothing to show. */
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

/** The empty state of a search. */
export function NoResults({ q }: { q: string }) {
  return (
    <Empty title={`No results for “${q}”`}>
      <Text c="dimmed">Try a shorter or different search.</Text>
    </Empty>
  );
}

/** The error state: tells what went wrong, and offers to try again. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Paper withBorder p="xl" radius="lg" role="alert">
      <Stack align="center" gap="xs" ta="center">
        <CloudOff size={40} strokeWidth={1.4} aria-hidden />
        <Title order={2} size="h4">
          Couldn&apos;t load this
        </Title>
        <Text c="dimmed">{messageOf(error)}</Text>
        <Button mt="xs" variant="light" onClick={retry}>
          Try again
        </Button>
      </Stack>
    </Paper>
  );
}

/** The loading state, about as high as the content. */
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

/** The data of a query, or its loading or error state. */
export function Loaded<Data>({ query, loading = <Loading />, children }: LoadedProps<Data>) {
  // After an error, the data that was there stays; a banner tells about a lost connection.
  if (query.data !== undefined && !isGone(query.error)) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return loading;
}
