import { Combobox, Modal, Text, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "@/components/access/useCaller";
import type { Command } from "@/components/feature";
import { features } from "./features";
import classes from "./Palette.module.css";

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
  commands: commands.filter(({ label: name, description = "" }) => {
    const known = `${name} ${description}`.toLowerCase();
    return text.split(/\s+/).every((word) => known.includes(word));
  }),
});

interface Props {
  /** What was typed while the palette was loading. */
  initialText: string;
  isOpen: boolean;
  onClose: () => void;
}

/** The command palette: finds pages, actions and items of all systems. */
export default function Palette({ initialText, isOpen, onClose }: Props) {
  const [typed, setTyped] = useState(initialText);
  const may = useMay();
  const searches = features
    .flatMap((feature) => feature.searches)
    .filter((each) => may(each.needs));
  const [text] = useDebouncedValue(typed.trim(), PAUSE);
  // A dialog that mounts open can't return the focus to where it was.
  const [isMounted, { open: mount }] = useDisclosure();
  useEffect(() => mount(), [mount]);
  const navigate = useNavigate();
  const client = useQueryClient();
  const found = useQuery({
    queryKey: ["palette", text, searches.map(({ group }) => group)],
    enabled: isOpen && text !== "",
    placeholderData: (before: Group[] | undefined) => before,
    queryFn: () =>
      Promise.all(
        searches.map(async ({ group, find }) => ({
          label: group,
          commands: await find(text, client),
        })),
      ),
  });

  const needle = typed.trim().toLowerCase();
  const groups = [
    matching(actions, needle),
    matching(pages, needle),
    // Until new results arrive, the previous ones that still match stay.
    ...(needle && found.data ? found.data : []).map((group) =>
      found.isPlaceholderData ? matching(group, needle) : group,
    ),
  ]
    .map(({ label, commands }) => ({ label, commands: commands.filter(({ needs }) => may(needs)) }))
    .filter(({ commands }) => commands.length > 0);

  const commands = groups.flatMap((group) => group.commands);
  const shown = commands.map(({ id }) => id).join();
  const combobox = useCombobox({ opened: commands.length > 0 });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (isOpen && shown) selectFirstOption();
  }, [isOpen, shown, selectFirstOption]);

  const go = (id: string) => {
    const command = commands.find((each) => each.id === id);
    setTyped("");
    onClose();
    if (typeof command?.to === "string") void navigate(command.to);
    else command?.to();
  };

  return (
    <Modal.Root
      opened={isOpen && isMounted}
      onClose={onClose}
      size="lg"
      yOffset="10vh"
      centered={false}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Search everything">
        <Combobox store={combobox} onOptionSubmit={go}>
          <Combobox.EventsTarget withExpandedAttribute>
            <TextInput
              size="lg"
              variant="unstyled"
              data-autofocus
              role="combobox"
              aria-label="Search everything"
              placeholder="Search scientists, planets, missions, actions…"
              leftSection={<Search size={18} aria-hidden />}
              value={typed}
              maxLength={255}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          {commands.length > 0 ? (
            <Combobox.Options id="commands" aria-label="Commands" className={classes.options}>
              {groups.map(({ label, commands: entries }) => (
                <Combobox.Group key={label} label={label}>
                  {entries.map(({ id, label: name, description, icon: Icon }) => (
                    <Combobox.Option key={id} value={id} className={classes.option}>
                      <Icon size={18} aria-hidden />
                      <span>{name}</span>
                      {description && <span className={classes.description}>{description}</span>}
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ))}
            </Combobox.Options>
          ) : (
            <Text p="md" c="dimmed" role="status">
              {found.isFetching ? "Searching…" : `No results for “${typed.trim()}”`}
            </Text>
          )}
        </Combobox>
      </Modal.Content>
    </Modal.Root>
  );
}
