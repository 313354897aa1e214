import { Anchor, Group, SegmentedControl, Text } from "@mantine/core";
import { Laptop } from "lucide-react";
import { useMemo } from "react";
import { Link } from "react-router";
import { availableCoders, CHOOSE_CODER, coders, type Self } from "@/api/funcster";
import type { Coder } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import type { Column } from "@/components/DataTable";
import { LoadedTable } from "@/components/LoadedTable";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { SearchInput } from "@/components/SearchInput";
import { Empty } from "@/components/states";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { useSelf } from "../useSelf";
import { ChoiceButton } from "./ChoiceButton";
import { useAddCoder } from "./useMentoring";

const ALL = { label: "All", value: "all" };
const MINE = { label: "Mine", value: "mine" };
const WITHOUT = { label: "No mentor", value: "available" };

/** The coders; a mentor can add coders to mentor. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const self = useSelf();
  const isMentor = self?.usertype === "Mentor";
  const which = state.get("which") ?? ALL.value;
  const isFiltered = q !== "" || which !== ALL.value;
  const list = usePage(which === WITHOUT.value ? availableCoders : coders, {
    ...{ page, per_page: PER_PAGE, q, sort },
    ...(isMentor && which === MINE.value && { mentor_id: self.user_id }),
  });
  const may = useMay();
  const mayAdd = isMentor && may(CHOOSE_CODER);
  const { mutate: add } = useAddCoder(self?.user_id ?? 0);
  const columns = useMemo(() => columnsOf(self, mayAdd ? add : undefined), [self, mayAdd, add]);
  return (
    <Page title="Coders">
      <Group mb="md">
        <SearchInput
          label="Search by username"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
        <SegmentedControl
          aria-label="Filter coders"
          data={isMentor ? [ALL, MINE, WITHOUT] : [ALL, WITHOUT]}
          value={which}
          onChange={(value) => state.set({ which: value === ALL.value ? null : value })}
        />
      </Group>
      <LoadedTable label="Coders" columns={columns} query={list} state={state}>
        {isFiltered ? (
          <Empty title="No coders match these filters" />
        ) : (
          <Empty icon={Laptop} title="No coders yet" />
        )}
      </LoadedTable>
    </Page>
  );
}

const columnsOf = (
  self: Self | null,
  onAdd: ((coder: Coder) => void) | undefined,
): Column<Coder>[] => [
  {
    header: "Username",
    sort: "username",
    render: ({ id, username }) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={username} />
        <Anchor component={Link} to={`/snippets?coder=${id}`} fw={550}>
          {username}
        </Anchor>
      </Group>
    ),
  },
  {
    header: "Snippets",
    render: ({ snippets }) => {
      const waiting = snippets.filter(({ needs_review }) => needs_review).length;
      return `${counted(snippets.length, "snippet")}${waiting ? `, ${waiting} to review` : ""}`;
    },
  },
  {
    header: "Mentor",
    render: ({ mentor_id }) => (
      <Text span inherit {...(mentor_id === null && { c: "dimmed" })}>
        {mentorOf(mentor_id, self)}
      </Text>
    ),
  },
  ...(onAdd
    ? [
        {
          header: "Mentoring",
          render: (coder: Coder) => (
            <ChoiceButton
              chosen={{ short: "Your coder", full: `${coder.username} is your coder` }}
              offered={{ short: "Add", full: `Add ${coder.username} to my coders` }}
              isChosen={coder.mentor_id === self?.user_id}
              onChoose={() => onAdd(coder)}
            />
          ),
        },
      ]
    : []),
];

/** The API lists only the id of the mentor. */
function mentorOf(id: number | null, self: Self | null): string {
  if (id === null) return "none";
  if (self?.usertype !== "Mentor") return "assigned";
  return id === self.user_id ? "you" : "another mentor";
}
