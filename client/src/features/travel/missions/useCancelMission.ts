import { CircleX } from "lucide-react";
import { missions } from "@/api/resources";
import type { Mission } from "@/api/types";
import { useDelete } from "@/components/writes/useDelete";

/** Deleting a mission means cancelling it. */
export const CANCELLING = { label: "Cancel mission", icon: CircleX };

/** Cancels a mission unless undone. */
export function useCancelMission() {
  return useDelete(missions, nameOf, "cancelled");
}

const nameOf = ({ name }: Mission) => name;
