import { Group, Text } from "@mantine/core";
import { GraduationCap } from "lucide-react";
import { useMemo } from "react";
import { CHOOSE_MENTOR, mentors, type Self } from "@/api/funcster";
import type { Mentor } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import type { Column } from "@/components/DataTable";
import { LoadedTable } from "@/components/LoadedTable";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loading, NoResults } from "@/components/states";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { useSelf } from "../useSelf";
import { ChoiceButton } from "./ChoiceButton";
import { useChooseMentor } from "./useMentoring";

/** The mentors; a coder can choose one. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(mentors, { page, per_page: PER_PAGE, q, sort });
  const self = useSelf();
  const may = useMay();
  const mayChoose = self?.usertype === "Coder" && may(CHOOSE_MENTOR);
  const { mutate: choose } = useChooseMentor(self?.user_id ?? 0);
  const columns = useMemo(
    () => columnsOf(self, mayChoose ? choose : undefined),
    [self, mayChoose, choose],
  );
  return (
    <Page title="Mentors">
      <Group mb="md">
        <SearchInput
          label="Search by username"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <LoadedTable
        label="Mentors"
        columns={columns}
        query={list}
        state={state}
        loading={<Loading rows={5} />}
      >
        {q ? <NoResults q={q} /> : <Empty icon={GraduationCap} title="No mentors yet" />}
      </LoadedTable>
    </Page>
  );
}

const columnsOf = (
  self: Self | null,
  onChoose: ((mentor: Mentor) => void) | undefined,
): Column<Mentor>[] => [
  {
    header: "Username",
    sort: "username",
    render: ({ id, username }) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={username} />
        <Text span inherit fw={550}>
          {username}
          {self?.usertype === "Mentor" && self.user_id === id && " (you)"}
        </Text>
      </Group>
    ),
  },
  { header: "Coders", render: ({ coders }) => counted(coders.length, "coder") },
  ...(onChoose
    ? [
        {
          header: "Your mentor",
          render: (mentor: Mentor) => (
            <ChoiceButton
              chosen={{ short: "Your mentor", full: `${mentor.username} is your mentor` }}
              offered={{ short: "Choose", full: `Choose ${mentor.username}` }}
              isChosen={self?.mentor?.id === mentor.id}
              onChoose={() => onChoose(mentor)}
            />
          ),
        },
      ]
    : []),
];
