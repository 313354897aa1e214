import { Loader, MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CollectionPath, Resource, Row } from "@/api/resources";

const SHOWN = 20;

interface Props<P extends CollectionPath> extends Omit<
  MultiSelectProps,
  "data" | "value" | "onChange"
> {
  collection: Resource<P>;
  value: number[];
  onChange: (ids: number[]) => void;
  /** Shown after the name, to tell rows apart. */
  hint?: (row: Row<P>) => string | null;
}

/** Picks several rows of another collection; the server searches as the user types. */
export function ReferencesPicker<P extends CollectionPath>(props: Props<P>) {
  const { collection, value, onChange, hint, ...select } = props;
  const [typed, setTyped] = useState("");
  const query = { q: typed.trim(), page: 1, per_page: SHOWN, sort: collection.about.named };
  const found = useQuery(collection.page(query as Parameters<typeof collection.page>[0]));
  const rows = found.data?.rows ?? [];
  const names = new Map(rows.map((row) => [row.id, collection.nameOf(row)]));
  const others = value.filter((id) => !names.has(id));
  const chosen = useQueries({ queries: others.map((id) => collection.item(id)) });
  const labels = others.map((id, index) => {
    const item = chosen[index]?.data;
    return { value: String(id), label: item ? collection.nameOf(item.body) : `#${id}` };
  });
  const options = [
    ...labels,
    ...rows.map((row) => ({ value: String(row.id), label: collection.nameOf(row) })),
  ];
  const offered = new Set(rows.map((row) => String(row.id)));
  const hints = new Map(rows.map((row) => [String(row.id), hint?.(row)]));
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      nothingFoundMessage={found.isFetching ? "Searching…" : "No matches"}
      placeholder={value.length === 0 ? "Type to search" : ""}
      {...select}
      data={options}
      // The chosen rows are in the data for their labels only; they are no results of the search.
      filter={({ options: all }) =>
        all.filter((option) => "value" in option && offered.has(option.value))
      }
      value={value.map(String)}
      onChange={(ids) => onChange(ids.map(Number))}
      searchValue={typed}
      onSearchChange={setTyped}
      rightSection={found.isFetching ? <Loader size={16} /> : undefined}
      renderOption={({ option }) => (
        <span>
          {option.label}
          {hints.get(option.value) && (
            <span style={{ color: "var(--mantine-color-dimmed)" }}> {hints.get(option.value)}</span>
          )}
        </span>
      )}
    />
  );
}
