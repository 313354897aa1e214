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
import { deedOf, inWords, isPresent } from "./history";

/** How many are shown before one asks for more. */
const FEW = 10;
const CHANGED_SINCE = 412;

interface Props {
  snippet: Tagged<Snippet>;
  mayRestore: boolean;
}

/** All that a snippet has been, the latest first: who made what of it, and what is different now. */
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
                Show earlier ones
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
  const isNow = isPresent(revision, snippet);
  const isCodeNow = code === snippet.code;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs">
        <div>
          <Text>
            {number}. <strong>{username ?? "An administrator"}</strong>{" "}
            {username && <>({usertype.toLowerCase()}) </>}
            {deedOf(revision)}
          </Text>
          <Text size="sm" c="dimmed">
            <time dateTime={new Date(at * 1_000).toISOString()}>{inWords(at)}</time>
            {isNow ? ", as it is now" : isCodeNow && ", with the code as it is now"}
          </Text>
        </div>
        <Group gap="xs">
          {!isCodeNow && (
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
          {!isNow && onRestore && (
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
      {isCompared && !isCodeNow && (
        <Stack gap="xs" mt="md">
          <Text size="sm" c="dimmed">
            Lines that have gone since are crossed out; what is new in others is underlined.
          </Text>
          <Changes
            label={`What has changed since revision ${number}`}
            before={code}
            after={snippet.code}
          />
        </Stack>
      )}
    </Paper>
  );
}

/** Restores a revision by its number, once for each time that it is asked for. */
function useRestore({ body: { id }, tag }: Tagged<Snippet>) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ number, key }: { number: number; key: string }) => restore(id, number, tag, key),
    onSuccess: (_, { number }) =>
      notifications.show({ message: `The snippet is what it was in revision ${number}.` }),
    onError: (error) => {
      const hasChanged = error instanceof ApiError && error.status === CHANGED_SINCE;
      const message = hasChanged
        ? "Somebody has changed it meanwhile. Look at it again before you try once more."
        : messageOf(error);
      notifications.show({ color: "red", title: "Not restored", message });
    },
    onSettled: () => client.invalidateQueries(),
  });
  return {
    isPending: mutation.isPending,
    mutate: (number: number) => mutation.mutate({ number, key: newKey() }),
  };
}
