import { Anchor, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { WandSparkles } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { formatted, type Problem, type Self, snippets } from "@/api/funcster";
import { messageOf } from "@/api/http";
import type { Tagged } from "@/api/resources";
import type { Snippet } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { Fact } from "@/components/Fact";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { CodeView } from "../code/CodeView";
import { useSelf } from "../useSelf";
import { Problems } from "./Problems";
import { Revisions } from "./Revisions";
import { ReviewState } from "./ReviewState";
import { SnippetForm } from "./SnippetForm";
import { useDeleteSnippet } from "./useDeleteSnippet";

/** A snippet with its code, problems and revisions. */
export function Component() {
  const snippet = useQuery(snippets.item(useIdParam()));
  return (
    <LoadedItem query={snippet} collection={{ to: "/snippets", label: "Snippets" }} noun="Snippet">
      {(data) => <Shown key={data.body.id} snippet={data} />}
    </LoadedItem>
  );
}

function Shown({ snippet }: { snippet: Tagged<Snippet> }) {
  const { id, snippet_name, code, comments, needs_review, coder_id } = snippet.body;
  const self = useSelf();
  const coder = useCoder(coder_id);
  const { edited, wasEdited, begin, end } = useEditing<Tagged<Snippet> & { code?: string }>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = useDeleteSnippet(self);
  const navigateAfter = useNavigateAfter();
  const may = useMay();
  const { needs } = snippets.about;
  const isOwn = isCoder(self, coder_id);
  const mayEdit = may(needs("PATCH")) && (isOwn || isMentorOf(self, coder?.mentor_id));
  const format = useMutation({
    mutationFn: () => formatted(id),
    onSuccess: (tidy) => {
      if (tidy === code) notifications.show({ message: "The code is already formatted" });
      else begin({ ...snippet, code: tidy });
    },
    onError: (error) =>
      notifications.show({
        color: "red",
        title: "Couldn't format the code",
        message: messageOf(error),
      }),
  });

  return (
    <Page
      title={snippet_name}
      above={
        <Anchor component={Link} to="/snippets">
          Snippets
        </Anchor>
      }
    >
      <Paper withBorder p={{ base: "md", sm: "lg" }} mb="xl">
        {edited ? (
          <SnippetForm
            self={self}
            snippet={edited}
            code={edited.code}
            onDone={end}
            onCancel={end}
          />
        ) : (
          <Stack gap="lg">
            <Group justify="space-between" align="flex-start">
              <Group component="dl" gap="xl" m={0}>
                <Fact label="Coder">{coder?.username ?? `#${coder_id}`}</Fact>
                <Fact label="Review">
                  <ReviewState isRequested={needs_review} />
                </Fact>
              </Group>
              <Group gap="xs">
                {mayEdit && (
                  <Button
                    variant="default"
                    leftSection={<WandSparkles size={16} aria-hidden />}
                    loading={format.isPending}
                    onClick={() => format.mutate()}
                  >
                    Format
                  </Button>
                )}
                <ItemActions
                  onEdit={mayEdit ? () => begin(snippet) : undefined}
                  wasEdited={wasEdited}
                  onDelete={
                    isOwn && may(needs("DELETE"))
                      ? () => navigateAfter(remove(id), "/snippets")
                      : undefined
                  }
                />
              </Group>
            </Group>
            <CodeView label="Code" code={code} selected={problem} />
            {comments && (
              <div>
                <Title order={2} size="h5" mb={4}>
                  Comments
                </Title>
                <Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{comments}</Text>
              </div>
            )}
          </Stack>
        )}
      </Paper>
      {!edited && <Problems id={id} onChoice={setProblem} />}
      <Revisions snippet={snippet} mayRestore={mayEdit && !edited} />
    </Page>
  );
}

const isCoder = (self: Self | null, id: number) =>
  self?.usertype === "Coder" && self.user_id === id;
const isMentorOf = (self: Self | null, mentor: number | null | undefined) =>
  self?.usertype === "Mentor" && self.user_id === mentor;

/** The coder of a snippet: only lists of snippets include more than their id. */
function useCoder(id: number) {
  const { data } = useQuery(snippets.page({ coder_id: id, page: 1, per_page: 1 }));
  return data?.rows.find(({ coder_id }) => coder_id === id)?.coder;
}
