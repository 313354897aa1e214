import { events } from "@/api/guests";
import type { Event } from "@/api/types";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes an event by its id, unless that is undone; its invitations go with it. */
export function useDeleteEvent() {
  return useRemoval(events, withInvitations);
}

const withInvitations = ({ name }: Event) => `${name} and its invitations`;
