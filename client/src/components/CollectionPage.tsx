import { Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type LucideIcon, Plus } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useNavigate } from "react-router";
import type { CollectionPath, Item, Resource, Row, Tagged } from "@/api/resources";
import { useMay } from "./access/useCaller";
import type { Column } from "./DataTable";
import { LoadedTable } from "./LoadedTable";
import { Page } from "./Page";
import { RowMenu } from "./RowMenu";
import { SearchInput } from "./SearchInput";
import { Empty, Loaded, Loading } from "./states";
import { useDialog } from "./useDialog";
import { PER_PAGE, useListState } from "./useListState";
import { usePage } from "./writes/useVisible";

/** What the page says of its rows. */
interface Words {
  /** All of them: "Actors". */
  title: string;
  /** One of them, with its article: "an actor". */
  one: string;
  /** What a search looks into: "name or gender". */
  searched: string;
  /** That a search has found none: "Nobody is found". */
  notFound: string;
  /** That there are none: "No actors yet". */
  none: string;
  /** What to do about that: "Add the first one, to cast in movies." */
  first: string;
}

/** How a row is added or changed: a form, which begins with the item that is to be changed, if any. */
type Form<P extends CollectionPath> = (
  item: Tagged<Item<P>> | undefined,
  onDone: (item: Item<P>) => void,
  onCancel: () => void,
) => ReactNode;

interface Props<P extends CollectionPath> {
  collection: Resource<P>;
  words: Words;
  /** What stands for one of the rows, and on the button that adds one. */
  icons: { one?: LucideIcon; add?: LucideIcon };
  /** All columns but the one of what can be done with a row; the same at each drawing. */
  columns: Column<Row<P>>[];
  /** Where the page of an item is. */
  pageOf: (id: number) => string;
  form: Form<P>;
  /** Removes a row unless that is undone. */
  remove: (id: number) => unknown;
  /** Whether what can be done is offered to all, whoever may: the server tells of what it refuses. */
  isOfferedToAll?: boolean;
}

/** The page of a collection: searched, sorted and paged by the server, added to and changed in dialogs. */
export function CollectionPage<P extends CollectionPath>(props: Props<P>) {
  const { collection, words, icons, columns, pageOf, form, remove, isOfferedToAll = false } = props;
  const state = useListState();
  const { page, q, sort } = state;
  const query = { page, per_page: PER_PAGE, q, sort } as Parameters<typeof collection.page>[0];
  const list = usePage(collection, query);
  const adding = useDialog("new");
  const { value: edited, open: edit, close: endEditing } = useDialog("edit");
  const navigate = useNavigate();
  const may = useMay();
  const { needs } = collection.about;
  const mayAdd = isOfferedToAll || may(needs("POST"));
  const mayEdit = isOfferedToAll || may(needs("PATCH"));
  const mayDelete = isOfferedToAll || may(needs("DELETE"));

  const all = useMemo(() => {
    if (!mayEdit && !mayDelete) return columns;
    const render = (row: Row<P>) => (
      <RowMenu
        name={collection.nameOf(row)}
        onEdit={mayEdit ? () => edit(row.id) : undefined}
        onDelete={mayDelete ? () => void remove(row.id) : undefined}
      />
    );
    return [...columns, { header: "Actions", render }];
  }, [collection, columns, edit, remove, mayEdit, mayDelete]);

  const { one: Icon, add: AddIcon = Plus } = icons;
  const add = mayAdd && (
    <Button leftSection={<AddIcon size={16} aria-hidden />} onClick={() => adding.open()}>
      Add {words.one}
    </Button>
  );
  return (
    <Page title={words.title} actions={add}>
      <Group mb="md">
        <SearchInput
          label={`Search by ${words.searched}`}
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <LoadedTable label={words.title} columns={all} query={list} state={state}>
        <Empty icon={q ? undefined : Icon} title={q ? words.notFound : words.none}>
          <Text c="dimmed">
            {q
              ? "Try fewer letters, or another spelling."
              : mayAdd
                ? words.first
                : "Whoever may add them has not done so."}
          </Text>
        </Empty>
      </LoadedTable>
      <Modal
        opened={mayAdd && adding.value !== null}
        onClose={adding.close}
        title={`Add ${words.one}`}
      >
        {form(undefined, ({ id }) => void navigate(pageOf(id)), adding.close)}
      </Modal>
      <EditDialog
        id={mayEdit ? Number(edited) : 0}
        collection={collection}
        title={`Edit ${words.one}`}
        form={form}
        onClose={endEditing}
      />
    </Page>
  );
}

interface EditDialogProps<P extends CollectionPath> {
  id: number;
  collection: Resource<P>;
  title: string;
  form: Form<P>;
  onClose: () => void;
}

function EditDialog<P extends CollectionPath>(props: EditDialogProps<P>) {
  const { id, collection, title, form, onClose } = props;
  const item = useQuery({ ...collection.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title={title}>
      <Loaded query={item} loading={<Loading rows={3} height={56} />}>
        {(data) => <div key={id}>{form(data, onClose, onClose)}</div>}
      </Loaded>
    </Modal>
  );
}
