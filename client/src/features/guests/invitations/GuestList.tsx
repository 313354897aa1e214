import { Button, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { MailPlus, MailX, UsersRound } from "lucide-react";
import { useMemo } from "react";
import { guests } from "@/api/guests";
import type { Guest } from "@/api/types";
import { fullName } from "@/components/access/useCaller";
import type { Column } from "@/components/DataTable";
import { LoadedTable } from "@/components/LoadedTable";
import { Initials } from "@/components/Initials";
import { RowMenu } from "@/components/RowMenu";
import { Empty, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { InviteForm } from "./InviteForm";
import { useDeleteInvitation } from "./useDeleteInvitation";

/** The guests of an event, sorted and paged by the server. */
export function GuestList({ event }: { event: number }) {
  const state = useListState();
  const { page, sort } = state;
  const list = usePage(guests, { event_id: event, page, per_page: PER_PAGE, sort });
  const inviting = useDialog("invite");
  const deleteInvitation = useDeleteInvitation();
  const columns = useMemo(() => columnsOf(deleteInvitation), [deleteInvitation]);
  return (
    <Stack component="section" aria-labelledby="guests">
      <Group justify="space-between">
        <Title order={2} size="h3" id="guests">
          Guests
        </Title>
        <Button leftSection={<MailPlus size={16} aria-hidden />} onClick={() => inviting.open()}>
          Invite a guest
        </Button>
      </Group>
      <div>
        <LoadedTable
          label="Guests"
          columns={columns}
          query={list}
          state={state}
          loading={<Loading rows={4} height={56} />}
        >
          <Empty icon={UsersRound} title="No guests yet">
            <Text c="dimmed">Guests are notified by email.</Text>
          </Empty>
        </LoadedTable>
      </div>
      <Modal opened={inviting.value !== null} onClose={inviting.close} title="Invite a guest">
        <InviteForm event={event} onDone={inviting.close} onCancel={inviting.close} />
      </Modal>
    </Stack>
  );
}

const DELETING = { label: "Delete", icon: MailX };

const columnsOf = (onDelete: (guest: Guest) => void): Column<Guest>[] => [
  {
    header: "Name",
    render: ({ user }) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={fullName(user)} />
        {[user.user_title, user.firstname, user.lastname].filter(Boolean).join(" ") || (
          <Text span c="dimmed">
            no name
          </Text>
        )}
      </Group>
    ),
  },
  { header: "Email", render: ({ user }) => user.email },
  { header: "Role", sort: "role", render: ({ role }) => role },
  {
    header: "Actions",
    render: (guest) => (
      <RowMenu
        name={`the invitation of ${fullName(guest.user)}`}
        deleting={DELETING}
        onDelete={() => onDelete(guest)}
      />
    ),
  },
];
