import { Anchor, Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { isGone, messageOf } from "@/api/http";
import { Page } from "./Page";
import { Empty, Failed, Loading } from "./states";

interface Props<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** The page of the collection that the item belongs to. */
  collection: { to: string; label: string };
  /** The noun for the item, if the API's message does not name it. */
  noun?: string;
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The page of an item, or its loading, error or not-found state. */
export function LoadedItem<Data>(props: Props<Data>) {
  const { query, collection, noun, loading = <Loading />, children } = props;
  const { to, label } = collection;
  if (isGone(query.error))
    return (
      <Page
        title={noun ? `${noun} not found` : messageOf(query.error)}
        above={
          <Anchor component={Link} to={to}>
            {label}
          </Anchor>
        }
      >
        <Empty title="It may have been deleted">
          <Button component={Link} to={to} mt="xs">
            Show all {label.toLowerCase()}
          </Button>
        </Empty>
      </Page>
    );
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return (
      <Page title={label}>
        <Failed error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  return loading;
}
