import { CircleX } from "lucide-react";
import { missions } from "@/api/resources";
import type { Mission } from "@/api/types";
import { useRemoval } from "@/components/writes/useRemoval";

/** What deleting a mission is called. */
export const CANCELLING = { label: "Cancel mission", icon: CircleX };

/** Cancels a mission by its id, unless that is undone. */
export function useCancelMission() {
  return useRemoval(missions, nameOf, "cancelled");
}

const nameOf = ({ name }: Mission) => name;
