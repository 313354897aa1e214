import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { account, type Account } from "@/api/accounts";
import { fullName } from "@/components/access/useCaller";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { Loaded, Loading } from "@/components/states";
import { Leaving } from "./Leaving";
import { ProfileForm } from "./ProfileForm";
import { nameOfRole } from "./roles";

/** The account of whoever is signed in. */
export function Component() {
  const query = useQuery(account);
  return (
    <Page title="Your account">
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
              <Section title="What you may do">
                <Roles own={own} />
              </Section>
              <Leaving own={own} />
            </Stack>
          </SimpleGrid>
        )}
      </Loaded>
    </Page>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="md">
        {title}
      </Title>
      {children}
    </Paper>
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
          You have no role yet: you may do what everybody may. An administrator can grant you more.
        </Text>
      )}
    </Stack>
  );
}
