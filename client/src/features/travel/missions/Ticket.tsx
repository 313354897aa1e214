import { Anchor, Button, Group, Skeleton, Text } from "@mantine/core";
import { CircleX, Earth, Pencil, Rocket } from "lucide-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { Tagged } from "@/api/resources";
import type { Mission } from "@/api/types";
import { inKilometres, inLightYears } from "../format";
import { Fact } from "../planets/Fact";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import { MissionForm } from "./MissionForm";
import classes from "./Ticket.module.css";
import { useCancelMission } from "./useCancelMission";

const PICTURE_SIZE = 260;

/** A mission as the ticket of the one who goes, which can be changed and cancelled. */
export function Ticket({ mission }: { mission: Tagged<Mission> }) {
  const { id, planet } = mission.body;
  // What the form began with, and so what it is compared with, stays while others change it.
  const [edited, setEdited] = useState<Tagged<Mission> | null>(null);
  const [wasEdited, setWasEdited] = useState(false);
  const close = () => {
    setEdited(null);
    setWasEdited(true);
  };
  const cancel = useCancelMission();
  const navigate = useNavigate();
  return (
    <article className={classes.ticket} aria-label={`Ticket number ${id}`}>
      <div className={classes.main}>
        {edited ? (
          <MissionForm mission={edited} onDone={close} onCancel={close} />
        ) : (
          <>
            <Journey mission={mission.body} />
            <Group gap="xs" mt="auto">
              <Button
                variant="default"
                leftSection={<Pencil size={16} aria-hidden />}
                // The focus comes back to where it was before the form took it.
                autoFocus={wasEdited}
                onClick={() => setEdited(mission)}
              >
                Edit
              </Button>
              <Button
                variant="default"
                leftSection={<CircleX size={16} aria-hidden />}
                onClick={() => void cancel(id).then((is) => is && navigate("/missions"))}
              >
                Cancel mission
              </Button>
            </Group>
          </>
        )}
      </div>
      <div className={classes.stub}>
        <PlanetPicture planet={planet} size={PICTURE_SIZE} />
        <p className={classes.number}>No. {id}</p>
      </div>
    </article>
  );
}

function Journey({ mission }: { mission: Mission }) {
  const { scientist, planet } = mission;
  const km = planet.distance_from_earth;
  return (
    <>
      <div className={classes.route}>
        <div>
          <Text size="sm" c="dimmed">
            From
          </Text>
          <Text className={classes.place}>
            <Earth size={22} strokeWidth={1.6} aria-hidden />
            Earth
          </Text>
        </div>
        <div className={classes.way} aria-hidden>
          <Rocket size={20} strokeWidth={1.6} />
        </div>
        <div className={classes.destination}>
          <Text size="sm" c="dimmed">
            To
          </Text>
          <Anchor component={Link} to={`/planets/${planet.id}`} className={classes.place}>
            {planet.name}
          </Anchor>
        </div>
      </div>
      <dl className={classes.facts}>
        <Fact label="Scientist">
          <Anchor component={Link} to={`/scientists/${scientist.id}`} inherit>
            {scientist.name}
          </Anchor>
        </Fact>
        <Fact label="Field of study">{scientist.field_of_study}</Fact>
        <Fact label="Distance">
          {km === null ? "not measured" : inLightYears(km)}
          {km !== null && (
            <Text span display="block" size="sm" fw={400} c="dimmed">
              {inKilometres(km)}
            </Text>
          )}
        </Fact>
        <Fact label="Nearest star">{planet.nearest_star ?? "none"}</Fact>
      </dl>
    </>
  );
}

/** Stands for a ticket that is being loaded, with its title, at the height that it will take. */
export function TicketLoading() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton height={20} width={70} />
      <Skeleton height={40} width="min(24rem, 80%)" mt={6} mb="lg" />
      <Skeleton height={380} radius="lg" maw="64rem" />
    </div>
  );
}
