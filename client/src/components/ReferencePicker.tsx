import { Loader, Select, type SelectProps } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CollectionPath, Resource, Row } from "@/api/resources";

const SHOWN = 20;

interface Props<P extends CollectionPath> extends Omit<SelectProps, "data" | "value" | "onChange"> {
  collection: Resource<P>;
  value: number | null;
  onChange: (id: number | null) => void;
  /** Shown after the name, to tell rows apart. */
  hint?: (row: Row<P>) => string | null;
}

/** Picks a row of another collection; the server searches as the user types. */
export function ReferencePicker<P extends CollectionPath>(props: Props<P>) {
  const { collection, value, onChange, hint, ...select } = props;
  const [typed, setTyped] = useState("");
  const chosen = useQuery({ ...collection.item(value ?? 0), enabled: value !== null });
  const name = chosen.data ? collection.nameOf(chosen.data.body) : "";
  // The name of the chosen row is not a search.
  const q = typed === name ? "" : typed;
  const query = { q, page: 1, per_page: SHOWN, sort: collection.about.named } as Parameters<
    typeof collection.page
  >[0];
  const found = useQuery(collection.page(query));
  const rows = found.data?.rows ?? [];
  const options = rows.map((row) => ({ value: String(row.id), label: collection.nameOf(row) }));
  if (value !== null && name && !options.some((option) => option.value === String(value)))
    options.unshift({ value: String(value), label: name });
  const hints = new Map(rows.map((row) => [String(row.id), hint?.(row)]));
  return (
    <Select
      searchable
      clearable
      nothingFoundMessage={found.isFetching ? "Searching…" : "No matches"}
      placeholder="Type to search"
      {...select}
      data={options}
      filter={({ options }) => options}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
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
