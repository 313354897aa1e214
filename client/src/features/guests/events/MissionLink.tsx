import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { missions } from "@/api/resources";
import { ReferenceName } from "@/components/ReferenceName";

/** The mission whose launch the event is, if any. */
export function MissionLink({ id }: { id: number | null }) {
  if (id === null)
    return (
      <Text span c="dimmed">
        none
      </Text>
    );
  return (
    <Anchor component={Link} to={`/missions/${id}`}>
      <ReferenceName collection={missions} id={id} />
    </Anchor>
  );
}
