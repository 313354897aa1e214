import { Anchor, Group, Paper } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { actors } from "@/api/casting";
import type { Tagged } from "@/api/resources";
import type { Actor } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import { Fact } from "@/components/Fact";
import { Initials } from "@/components/Initials";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { ActorMovies } from "../movies/ActorMovies";
import { ActorForm } from "./ActorForm";
import { useDeleteActor } from "./useDeleteActor";

/** An actor and their movies. */
export function Component() {
  const actor = useQuery(actors.item(useIdParam()));
  return (
    <LoadedItem query={actor} collection={{ to: "/actors", label: "Actors" }} noun="Actor">
      {(data) => <Profile key={data.body.id} actor={data} />}
    </LoadedItem>
  );
}

function Profile({ actor }: { actor: Tagged<Actor> }) {
  const { id, name, age, gender } = actor.body;
  const { edited, wasEdited, begin, end } = useEditing<Tagged<Actor>>();
  const remove = useDeleteActor();
  const navigateAfter = useNavigateAfter();
  const may = useMay();
  const { needs } = actors.about;
  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/actors">
          Actors
        </Anchor>
      }
    >
      <Paper withBorder p="lg" mb="xl">
        {edited ? (
          <ActorForm actor={edited} onDone={end} onCancel={end} />
        ) : (
          <Group justify="space-between">
            <Group gap="xl">
              <Initials name={name} size={64} />
              <Group component="dl" gap="xl" m={0}>
                <Fact label="Age">{counted(age, "year")}</Fact>
                <Fact label="Gender">{gender}</Fact>
              </Group>
            </Group>
            <ItemActions
              onEdit={may(needs("PATCH")) ? () => begin(actor) : undefined}
              wasEdited={wasEdited}
              onDelete={
                may(needs("DELETE")) ? () => navigateAfter(remove(id), "/actors") : undefined
              }
            />
          </Group>
        )}
      </Paper>
      <ActorMovies actor={actor.body} />
    </Page>
  );
}
