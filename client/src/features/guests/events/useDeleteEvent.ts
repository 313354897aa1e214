import { events } from "@/api/guests";
import type { Event } from "@/api/types";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes an event and its invitations unless undone. */
export function useDeleteEvent() {
  return useDelete(events, withInvitations);
}

const withInvitations = ({ name }: Event) => `${name} and its invitations`;
