import { notifications } from "@mantine/notifications";
import type { CollectionPath, Input, Item, Resource, Tagged } from "@/api/resources";
import type { Fields } from "./conflict";
import { useAdd } from "./useAdd";
import { useChange } from "./useChange";
import { useFields } from "./useFields";
import { useSubmit } from "./useSubmit";

interface Options<P extends CollectionPath, Values> {
  /** The item to change; omit to add one. */
  item: Tagged<Item<P>> | undefined;
  /** The initial values of the fields. */
  values: Values;
  /** Values that are already changed, but not saved. */
  unsaved?: Partial<Values> | undefined;
  /** The labels of the properties, for resolving conflicts. */
  fields: Fields;
  /** Converts values of fields to the input of the API, which validates them. */
  toInput?: (values: Partial<Values>) => Partial<Input<P>>;
  /** The notification after adding an item. */
  added: (item: Item<P>) => string;
  /** Called after saving, unless the form has been closed in the meantime. */
  onDone: (item: Item<P>) => void;
}

/**
 * A form that adds an item to a collection, or changes one by sending only the changed properties.
 *
 * @returns the form, and props for `FormFrame`.
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

  const onSubmit = useSubmit({ form, clear, submit, onDone, onError: showError });

  return { form, frame: { problem, isBusy: add.isPending || change.isPending, onSubmit } };
}
