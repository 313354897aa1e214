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
import { Empty, Loaded, Loading, NoResults } from "./states";
import { useDialog } from "./useDialog";
import { PER_PAGE, useListState } from "./useListState";
import { usePage } from "./writes/useVisible";

/** The words for a row. */
interface Words {
  /** In the plural, as the title: "Actors". */
  title: string;
  /** In the singular: "actor". */
  one: string;
  /** The searchable properties: "name or gender". */
  searched: string;
  /** What to do while there are none: "Add actors to cast them in movies." */
  first: string;
}

/** A form that edits an item, or adds one. */
type Form<P extends CollectionPath> = (
  item: Tagged<Item<P>> | undefined,
  onDone: (item: Item<P>) => void,
  onCancel: () => void,
) => ReactNode;

interface Props<P extends CollectionPath> {
  collection: Resource<P>;
  words: Words;
  /** The icons of a row and of the button that adds one. */
  icons: { one?: LucideIcon; add?: LucideIcon };
  /** All columns except that of the actions; must be the same for each render. */
  columns: Column<Row<P>>[];
  /** The URL of the page of an item. */
  pageOf: (id: number) => string;
  form: Form<P>;
  /** Deletes a row unless the user undoes it. */
  remove: (id: number) => unknown;
  /** Whether to offer all actions to everyone and let the server decide. */
  isOfferedToAll?: boolean;
}

/** The page of a collection: searched, sorted and paged by the server, edited in dialogs. */
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
  const adds = `Add ${/^[aeiou]/.test(words.one) ? "an" : "a"} ${words.one}`;
  const add = mayAdd && (
    <Button leftSection={<AddIcon size={16} aria-hidden />} onClick={() => adding.open()}>
      {adds}
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
        {q ? (
          <NoResults q={q} />
        ) : (
          <Empty icon={Icon} title={`No ${words.title.toLowerCase()} yet`}>
            {mayAdd && <Text c="dimmed">{words.first}</Text>}
          </Empty>
        )}
      </LoadedTable>
      <Modal opened={mayAdd && adding.value !== null} onClose={adding.close} title={adds}>
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
