import { ActionIcon, Badge, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useMemo } from "react";
import { users } from "@/api/accounts";
import type { User } from "@/api/types";
import { fullName } from "@/components/access/useCaller";
import type { Column } from "@/components/DataTable";
import { LoadedTable } from "@/components/LoadedTable";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { SearchInput } from "@/components/SearchInput";
import { Loaded, Loading, NoResults } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { nameOfRole } from "../roles";
import { RolesForm } from "./RolesForm";

/** All users, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(users, { page, per_page: PER_PAGE, q, sort });
  const granting = useDialog("roles");
  const { open: grant } = granting;
  const columns = useMemo(() => columnsOf(grant), [grant]);
  return (
    <Page title="Users">
      <Group mb="md">
        <SearchInput
          label="Search by name or email"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <LoadedTable
        label="Users"
        columns={columns}
        query={list}
        state={state}
        loading={<Loading rows={10} height={56} />}
      >
        <NoResults q={q} />
      </LoadedTable>
      <RolesDialog id={Number(granting.value)} onClose={granting.close} />
    </Page>
  );
}

const columnsOf = (onGrant: (id: number) => void): Column<User>[] => [
  {
    header: "Email",
    sort: "email",
    render: (user) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={fullName(user)} />
        <Text span fw={550}>
          {user.email}
        </Text>
      </Group>
    ),
  },
  {
    header: "Name",
    sort: "lastname",
    render: ({ user_title, firstname, lastname }) =>
      [user_title, firstname, lastname].filter(Boolean).join(" ") || (
        <Text span c="dimmed">
          no name
        </Text>
      ),
  },
  {
    header: "Roles",
    render: ({ roles }) =>
      roles.length > 0 ? (
        <Group gap={6}>
          {roles.map((role) => (
            <Badge key={role} variant="light" tt="none">
              {nameOfRole(role)}
            </Badge>
          ))}
        </Group>
      ) : (
        <Text span c="dimmed">
          no roles
        </Text>
      ),
  },
  {
    header: "Actions",
    render: ({ id, email }) => (
      <ActionIcon
        variant="subtle"
        aria-label={`Edit roles of ${email}`}
        title="Edit roles"
        onClick={() => onGrant(id)}
      >
        <ShieldCheck size={16} aria-hidden />
      </ActionIcon>
    ),
  },
];

function RolesDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const user = useQuery({ ...users.item(id), enabled: id > 0 });
  const title = user.data ? `Roles of ${fullName(user.data.body)}` : "Roles";
  return (
    <Modal opened={id > 0} onClose={onClose} title={title}>
      <Loaded query={user} loading={<Loading rows={7} height={40} />}>
        {(data) => <RolesForm key={id} user={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
