import { Badge, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { account, type Account } from "@/api/accounts";
import { fullName } from "@/components/access/useCaller";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { Loaded, Loading } from "@/components/states";
import { ProfileForm } from "./ProfileForm";
import { nameOfRole } from "./roles";
import { Section } from "./Section";
import { Security } from "./Security";

/** The account of the signed-in user. */
export function Component() {
  const query = useQuery(account);
  return (
    <Page title="Account">
      <Loaded query={query} loading={<Loading rows={3} height={160} />}>
        {(own) => (
          <SimpleGrid
            cols={{ base: 1, md: 2 }}
            spacing="lg"
            maw="72rem"
            style={{ alignItems: "start" }}
          >
            <Section title="Profile">
              <ProfileForm key={own.id} own={own} />
            </Section>
            <Stack gap="lg">
              <Section title="Roles">
                <Roles own={own} />
              </Section>
              <Security own={own} />
            </Stack>
          </SimpleGrid>
        )}
      </Loaded>
    </Page>
  );
}

function Roles({ own }: { own: Account }) {
  return (
    <Stack gap="sm">
      <Group wrap="nowrap">
        <Initials name={fullName(own)} size={48} />
        <div>
          <Text fw={600} style={{ overflowWrap: "anywhere" }}>
            {[own.user_title, fullName(own)].filter(Boolean).join(" ")}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {own.email}
          </Text>
        </div>
      </Group>
      {own.roles.length > 0 ? (
        <>
          <Group gap="xs">
            {own.roles.map((role) => (
              <Badge key={role} variant="light" size="lg" tt="none">
                {nameOfRole(role)}
              </Badge>
            ))}
          </Group>
          <Text size="sm" c="dimmed">
            Permissions: {own.permissions.join(", ")}
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          You don&apos;t have any roles yet. Ask an administrator if you need one.
        </Text>
      )}
    </Stack>
  );
}
