import { Anchor, Box, Skeleton, Text } from "@mantine/core";
import { Earth, Rocket } from "lucide-react";
import { Link } from "react-router";
import type { Tagged } from "@/api/resources";
import type { Mission } from "@/api/types";
import { ItemActions } from "@/components/ItemActions";
import { useEditing } from "@/components/useEditing";
import { inKilometres, inLightYears } from "../format";
import { Fact } from "@/components/Fact";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import { MissionForm } from "./MissionForm";
import classes from "./Ticket.module.css";
import { CANCELLING, useCancelMission } from "./useCancelMission";

const PICTURE_SIZE = 260;

/** A mission as a ticket, with actions to edit and cancel it. */
export function Ticket({ mission }: { mission: Tagged<Mission> }) {
  const { id, planet } = mission.body;
  const { edited, wasEdited, begin, end } = useEditing<Tagged<Mission>>();
  const cancel = useCancelMission();
  const navigateAfter = useNavigateAfter();
  return (
    <article className={classes.ticket} aria-label={`Ticket number ${id}`}>
      <div className={classes.main}>
        {edited ? (
          <MissionForm mission={edited} onDone={end} onCancel={end} />
        ) : (
          <>
            <Journey mission={mission.body} />
            <Box mt="auto">
              <ItemActions
                onEdit={() => begin(mission)}
                wasEdited={wasEdited}
                onDelete={() => navigateAfter(cancel(id), "/missions")}
                deleting={CANCELLING}
              />
            </Box>
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
          {km === null ? "Unknown" : inLightYears(km)}
          {km !== null && (
            <Text span display="block" size="sm" fw={400} c="dimmed">
              {inKilometres(km)}
            </Text>
          )}
        </Fact>
        <Fact label="Nearest star">{planet.nearest_star ?? "None (rogue planet)"}</Fact>
      </dl>
    </>
  );
}

/** The loading state, about as high as the title and the ticket. */
export function TicketLoading() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton height={20} width={70} />
      <Skeleton height={40} width="min(24rem, 80%)" mt={6} mb="lg" />
      <Skeleton height={380} radius="lg" maw="64rem" />
    </div>
  );
}
