import { Anchor, Button, Checkbox, Group, Modal, Text } from "@mantine/core";
import { CodeXml, Plus, X } from "lucide-react";
import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { snippets } from "@/api/funcster";
import type { SnippetRow } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import type { Column } from "@/components/DataTable";
import { LoadedTable } from "@/components/LoadedTable";
import { Page } from "@/components/Page";
import { RowMenu } from "@/components/RowMenu";
import { SearchInput } from "@/components/SearchInput";
import { Empty } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { useSelf } from "../useSelf";
import { ReviewState } from "./ReviewState";
import { SnippetForm } from "./SnippetForm";
import { useDeleteSnippet } from "./useDeleteSnippet";

/** The snippets that the user may read, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const self = useSelf();
  const isMentor = self?.usertype === "Mentor";
  const isRequested = state.get("review") === "awaited";
  const isOwn = isMentor && state.get("of") === "mine";
  const coder = Number(state.get("coder")) || undefined;
  const list = usePage(snippets, {
    ...{ page, per_page: PER_PAGE, q, sort },
    ...(isRequested && { needs_review: true }),
    ...(isOwn && { "coder.mentor_id": self.user_id }),
    ...(coder && { coder_id: coder }),
  });
  const isFiltered = Boolean(q) || isRequested || isOwn || coder !== undefined;
  const adding = useDialog("new");
  const remove = useDeleteSnippet(self);
  const navigate = useNavigate();
  const may = useMay();
  const { needs } = snippets.about;
  const isCoder = self?.usertype === "Coder";
  const mayAdd = isCoder && may(needs("POST"));
  const mayDelete = isCoder && may(needs("DELETE"));

  const columns = useMemo(
    () => columnsOf(mayDelete ? (id) => void remove(id) : undefined),
    [remove, mayDelete],
  );

  return (
    <Page
      title="Snippets"
      actions={
        mayAdd && (
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => adding.open()}>
            Add a snippet
          </Button>
        )
      }
    >
      <Group mb="md">
        <SearchInput label="Search by name" value={q} onChange={(text) => state.set({ q: text })} />
        <Checkbox
          label="Review requested"
          checked={isRequested}
          onChange={({ currentTarget }) =>
            state.set({ review: currentTarget.checked ? "awaited" : null })
          }
        />
        {isMentor && (
          <Checkbox
            label="My coders"
            checked={isOwn}
            onChange={({ currentTarget }) =>
              state.set({ of: currentTarget.checked ? "mine" : null })
            }
          />
        )}
        {coder !== undefined && !isCoder && (
          <Button
            variant="light"
            size="xs"
            rightSection={<X size={14} aria-hidden />}
            onClick={() => state.set({ coder: null })}
            aria-label="One coder: clear filter"
          >
            One coder
          </Button>
        )}
      </Group>
      <LoadedTable label="Snippets" columns={columns} query={list} state={state}>
        {isFiltered ? (
          <Empty title="No snippets match these filters" />
        ) : (
          <Empty icon={CodeXml} title="No snippets yet">
            {mayAdd && <Text c="dimmed">Add a snippet and request a review from your mentor.</Text>}
          </Empty>
        )}
      </LoadedTable>
      <Modal
        opened={mayAdd && adding.value !== null}
        onClose={adding.close}
        title="Add a snippet"
        size="xl"
      >
        <SnippetForm
          self={self}
          onDone={({ id }) => void navigate(`/snippets/${id}`)}
          onCancel={adding.close}
        />
      </Modal>
    </Page>
  );
}

const columnsOf = (onDelete: ((id: number) => void) | undefined): Column<SnippetRow>[] => [
  {
    header: "Name",
    sort: "snippet_name",
    render: ({ id, snippet_name }) => (
      <Anchor component={Link} to={`/snippets/${id}`} fw={550}>
        {snippet_name}
      </Anchor>
    ),
  },
  { header: "Coder", render: ({ coder }) => coder.username },
  {
    header: "Review",
    sort: "needs_review",
    render: ({ needs_review }) => <ReviewState isRequested={needs_review} />,
  },
  ...(onDelete
    ? [
        {
          header: "Actions",
          render: ({ id, snippet_name }: SnippetRow) => (
            <RowMenu name={snippet_name} onDelete={() => onDelete(id)} />
          ),
        },
      ]
    : []),
];
