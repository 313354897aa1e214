import { useQuery } from "@tanstack/react-query";
import type { CollectionPath, Resource } from "@/api/resources";

interface Props<P extends CollectionPath> {
  collection: Resource<P>;
  id: number;
}

/** The name of an item, by its id. */
export function ReferenceName<P extends CollectionPath>({ collection, id }: Props<P>) {
  const { data } = useQuery(collection.item(id));
  return data ? collection.nameOf(data.body) : `#${id}`;
}
