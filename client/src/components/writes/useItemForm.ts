import { notifications } from "@mantine/notifications";
import type { CollectionPath, Input, Item, Resource, Tagged } from "@/api/resources";
import type { Fields } from "./conflict";
import { useAdd } from "./useAdd";
import { useChange } from "./useChange";
import { useFields } from "./useFields";

interface Options<P extends CollectionPath, Values> {
  /** What to change; nothing to add one. */
  item: Tagged<Item<P>> | undefined;
  /** What the fields begin with. */
  values: Values;
  /** Changes that are made already, but not saved. */
  unsaved?: Partial<Values> | undefined;
  /** What each property is called where somebody else has changed it, too. */
  fields: Fields;
  /** What to send for the values of some fields: what is wrong with them is the API's to say. */
  toInput?: (values: Partial<Values>) => Partial<Input<P>>;
  /** What to say when it is added. */
  added: (item: Item<P>) => string;
  onDone: (item: Item<P>) => void;
}

/**
 * A form that adds an item to a collection, or changes one. Of an item it sends what was changed, and
 * nothing where that is nothing.
 *
 * @returns the form, and what its frame needs.
 */
export function useItemForm<P extends CollectionPath, Values extends Record<string, unknown>>(
  collection: Resource<P>,
  options: Options<P, Values>,
) {
  const { item, values, unsaved, fields, added, onDone } = options;
  const { toInput = (some: Partial<Values>) => some as unknown as Partial<Input<P>> } = options;
  const { form, problem, showError, changes, clear } = useFields(values, unsaved);
  const add = useAdd<Input<P>, Item<P>>(collection);
  const change = useChange(collection, fields);

  const submit = async (): Promise<Item<P>> => {
    if (!item) {
      const result = await add.mutateAsync(toInput(form.getValues()) as Input<P>);
      notifications.show({ message: added(result) });
      return result;
    }
    const wanted = changes();
    if (Object.keys(wanted).length === 0) return item.body;
    return (await change.mutateAsync({ base: item, changes: toInput(wanted) })).body;
  };

  const onSubmit = () => {
    clear();
    // What is thrown before anything is sent is told in the same way.
    Promise.resolve().then(submit).then(onDone, showError);
  };

  return { form, frame: { problem, isBusy: add.isPending || change.isPending, onSubmit } };
}
