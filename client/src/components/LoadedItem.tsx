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
  /** What it is, where the API does not say so itself. */
  noun?: string;
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The page of an item once it is loaded; until then, and if it is not there, a page that says so. */
export function LoadedItem<Data>(props: Props<Data>) {
  const { query, collection, noun, loading = <Loading />, children } = props;
  const { to, label } = collection;
  if (isGone(query.error))
    return (
      <Page
        title={noun ? `No such ${noun}` : messageOf(query.error)}
        above={
          <Anchor component={Link} to={to}>
            {label}
          </Anchor>
        }
      >
        <Empty title="It has been deleted, or never was">
          <Button component={Link} to={to} mt="xs">
            See all {label.toLowerCase()}
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
