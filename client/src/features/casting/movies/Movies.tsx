import { Anchor, Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Clapperboard } from "lucide-react";
import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { movies } from "@/api/casting";
import type { Movie } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { RowMenu } from "@/components/RowMenu";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loaded, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { inWords } from "../days";
import { MovieForm } from "./MovieForm";
import { useDeleteMovie } from "./useDeleteMovie";

/** The movies, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(movies, { page, per_page: PER_PAGE, q, sort });
  const adding = useDialog("new");
  const editing = useDialog("edit");
  const { open: edit } = editing;
  const remove = useDeleteMovie();
  const navigate = useNavigate();
  const may = useMay();
  const { needs } = movies.about;
  const [mayAdd, mayEdit, mayDelete] = [
    may(needs("POST")),
    may(needs("PATCH")),
    may(needs("DELETE")),
  ];

  const columns = useMemo(
    () =>
      columnsOf({
        onEdit: mayEdit ? edit : undefined,
        onDelete: mayDelete ? (id) => void remove(id) : undefined,
      }),
    [edit, remove, mayEdit, mayDelete],
  );

  const add = mayAdd && (
    <Button leftSection={<Clapperboard size={16} aria-hidden />} onClick={() => adding.open()}>
      Add a movie
    </Button>
  );
  return (
    <Page title="Movies" actions={add}>
      <Group mb="md">
        <SearchInput
          label="Search by title"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <Loaded query={list} loading={<Loading rows={10} />}>
        {(found) =>
          found.total > 0 ? (
            <DataTable
              label="Movies"
              columns={columns}
              page={found}
              state={state}
              isStale={list.isPlaceholderData}
            />
          ) : (
            <Empty
              icon={q ? undefined : Clapperboard}
              title={q ? "No movie is found" : "No movies yet"}
            >
              <Text c="dimmed">
                {q
                  ? "Try fewer letters, or another spelling."
                  : mayAdd
                    ? "Add the first one, and cast it."
                    : "Whoever may add them has not done so."}
              </Text>
            </Empty>
          )
        }
      </Loaded>
      <Modal opened={mayAdd && adding.value !== null} onClose={adding.close} title="Add a movie">
        <MovieForm onDone={({ id }) => void navigate(`/movies/${id}`)} onCancel={adding.close} />
      </Modal>
      <EditDialog id={mayEdit ? Number(editing.value) : 0} onClose={editing.close} />
    </Page>
  );
}

interface Actions {
  onEdit: ((id: number) => void) | undefined;
  onDelete: ((id: number) => void) | undefined;
}

const columnsOf = ({ onEdit, onDelete }: Actions): Column<Movie>[] => [
  {
    header: "Title",
    sort: "title",
    render: ({ id, title }) => (
      <Anchor component={Link} to={`/movies/${id}`} fw={550}>
        {title}
      </Anchor>
    ),
  },
  {
    header: "Release date",
    sort: "release_date",
    render: ({ release_date }) => inWords(release_date),
  },
  {
    header: "Cast",
    render: ({ actors }) =>
      actors.length > 0 ? (
        counted(actors.length, "actor")
      ) : (
        <Text span c="dimmed">
          nobody yet
        </Text>
      ),
  },
  ...(onEdit || onDelete
    ? [
        {
          header: "Actions",
          render: ({ id, title }: Movie) => (
            <RowMenu
              name={title}
              onEdit={onEdit && (() => onEdit(id))}
              onDelete={onDelete && (() => onDelete(id))}
            />
          ),
        },
      ]
    : []),
];

function EditDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const movie = useQuery({ ...movies.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit a movie">
      <Loaded query={movie} loading={<Loading rows={3} height={56} />}>
        {(data) => <MovieForm key={id} movie={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
