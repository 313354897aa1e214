import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { planets } from "@/api/resources";
import { Loaded, Loading } from "@/components/states";
import { MissionForm } from "../missions/MissionForm";
import { PlanetForm } from "./PlanetForm";

interface Props {
  /** The id of the planet; 0 while the dialog is closed. */
  id: number;
  onClose: () => void;
}

/** Books a mission to a planet. */
export function BookDialog({ id, onClose }: Props) {
  const planet = useQuery({ ...planets.item(id), enabled: id > 0 });
  const title = planet.data ? `Book a mission to ${planet.data.body.name}` : "Book a mission";
  return (
    <Modal opened={id > 0} onClose={onClose} title={title}>
      <MissionForm key={id} planetId={id} onDone={onClose} onCancel={onClose} />
    </Modal>
  );
}

/** Edits a planet. */
export function EditDialog({ id, onClose }: Props) {
  const planet = useQuery({ ...planets.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit planet">
      <Loaded query={planet} loading={<Loading rows={3} height={56} />}>
        {(data) => <PlanetForm key={id} planet={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
