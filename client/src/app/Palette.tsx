import { Spotlight, spotlight } from "@mantine/spotlight";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import type { Command } from "@/components/feature";
import { features } from "./features";

const PAUSE = 60;

interface Group {
  label: string;
  commands: Command[];
}

const pages: Group = {
  label: "Pages",
  commands: features.flatMap(({ navigation }) =>
    navigation.map((page) => ({ ...page, id: `page ${page.to}` })),
  ),
};
const actions: Group = {
  label: "Actions",
  commands: features.flatMap((feature) => feature.actions),
};

const matching = ({ label, commands }: Group, text: string): Group => ({
  label,
  commands: commands.filter((command) =>
    text.split(/\s+/).every((word) => command.label.toLowerCase().includes(word)),
  ),
});

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Finds pages, actions and whatever the systems let be searched, and goes there. */
export default function Palette({ isOpen, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed.trim(), PAUSE);
  const navigate = useNavigate();
  const client = useQueryClient();
  const found = useQuery({
    queryKey: ["palette", text],
    enabled: isOpen && text !== "",
    placeholderData: (before: Group[] | undefined) => before,
    queryFn: () =>
      Promise.all(
        features
          .flatMap((feature) => feature.searches)
          .map(async ({ group, find }) => ({ label: group, commands: await find(text, client) })),
      ),
  });

  useEffect(() => {
    if (isOpen) spotlight.open();
  }, [isOpen]);

  const needle = typed.trim().toLowerCase();
  const groups = [
    matching(actions, needle),
    matching(pages, needle),
    ...(needle && found.data ? found.data : []),
  ].filter(({ commands }) => commands.length > 0);

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      clearQueryOnClose
      shortcut={null}
      scrollable
      maxHeight="60vh"
      radius="lg"
      aria-label="Search everything"
    >
      <Spotlight.Search
        placeholder="Scientists, planets, missions, or what to do"
        aria-label="Search everything"
        leftSection={<Search size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, commands }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {commands.map(({ id, label: name, description, icon: Icon, to }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={description ?? ""}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={() => void navigate(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>
            {found.isFetching ? "Searching…" : "Nothing is called like that"}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
