import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { GitCompare, History } from "lucide-react";
import { useState } from "react";
import { type Revision, restore, revisions } from "@/api/funcster";
import { ApiError, messageOf } from "@/api/http";
import type { Tagged } from "@/api/resources";
import type { Snippet } from "@/api/types";
import { Loaded, Loading } from "@/components/states";
import { newKey } from "@/components/writes/useAdd";
import { Changes } from "../code/Changes";
import { describeRevision, formatTime, isCurrent } from "./history";

/** How many to show at first. */
const FEW = 10;
const CHANGED_SINCE = 412;

interface Props {
  snippet: Tagged<Snippet>;
  mayRestore: boolean;
}

/** The revisions of a snippet, latest first, to compare and restore. */
export function Revisions({ snippet, mayRestore }: Props) {
  const [limit, setLimit] = useState(FEW);
  const [compared, setCompared] = useState<number | null>(null);
  const query = useQuery(revisions(snippet.body.id, limit));
  const restoring = useRestore(snippet);
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        Revisions
      </Title>
      <Loaded query={query} loading={<Loading rows={2} height={64} />}>
        {({ rows, total }) => (
          <>
            {rows.map((revision) => (
              <Entry
                key={revision.id}
                revision={revision}
                snippet={snippet.body}
                isCompared={compared === revision.number}
                onCompare={(is) => setCompared(is ? revision.number : null)}
                isBusy={restoring.isPending}
                onRestore={mayRestore ? () => restoring.mutate(revision.number) : undefined}
              />
            ))}
            {total > rows.length && (
              <Button
                variant="light"
                loading={query.isPlaceholderData}
                onClick={() => setLimit(limit + 5 * FEW)}
              >
                Show earlier revisions
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface EntryProps {
  revision: Revision;
  snippet: Snippet;
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
  isBusy: boolean;
  onRestore: (() => void) | undefined;
}

function Entry({ revision, snippet, isCompared, onCompare, isBusy, onRestore }: EntryProps) {
  const { number, username, usertype, at, code } = revision;
  const isCurrentRevision = isCurrent(revision, snippet);
  const isSameCode = code === snippet.code;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs">
        <div>
          <Text>
            {number}. <strong>{username ?? "An administrator"}</strong>{" "}
            {username && <>({usertype.toLowerCase()}) </>}
            {describeRevision(revision)}
          </Text>
          <Text size="sm" c="dimmed">
            <time dateTime={new Date(at * 1_000).toISOString()}>{formatTime(at)}</time>
            {isCurrentRevision ? " · Current version" : isSameCode && " · Same code"}
          </Text>
        </div>
        <Group gap="xs">
          {!isSameCode && (
            <Button
              variant="default"
              size="xs"
              leftSection={<GitCompare size={14} aria-hidden />}
              aria-expanded={isCompared}
              aria-label={`Compare revision ${number}`}
              onClick={() => onCompare(!isCompared)}
            >
              Compare
            </Button>
          )}
          {!isCurrentRevision && onRestore && (
            <Button
              variant="default"
              size="xs"
              leftSection={<History size={14} aria-hidden />}
              aria-label={`Restore revision ${number}`}
              disabled={isBusy}
              onClick={onRestore}
            >
              Restore
            </Button>
          )}
        </Group>
      </Group>
      {isCompared && !isSameCode && (
        <Stack gap="xs" mt="md">
          <Text size="sm" c="dimmed">
            Deleted lines are crossed out, and new text is underlined.
          </Text>
          <Changes label={`Changes since revision ${number}`} before={code} after={snippet.code} />
        </Stack>
      )}
    </Paper>
  );
}

/** Restores a revision by its number, once per request of the user. */
function useRestore({ body: { id }, tag }: Tagged<Snippet>) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ number, key }: { number: number; key: string }) => restore(id, number, tag, key),
    onSuccess: (_, { number }) => notifications.show({ message: `Revision ${number} restored` }),
    onError: (error) => {
      const hasChanged = error instanceof ApiError && error.status === CHANGED_SINCE;
      const message = hasChanged
        ? "Someone edited it in the meantime. Check it and try again."
        : messageOf(error);
      notifications.show({ color: "red", title: "Couldn't restore this revision", message });
    },
    onSettled: () => client.invalidateQueries(),
  });
  return {
    isPending: mutation.isPending,
    mutate: (number: number) => mutation.mutate({ number, key: newKey() }),
  };
}
