import type { Feature } from "@/components/feature";
import { accounts } from "@/features/accounts";
import { casting } from "@/features/casting";
import { funcster } from "@/features/funcster";
import { guests } from "@/features/guests";
import { travel } from "@/features/travel";

/** The features of the client, in the order of the navigation. */
export const features: Feature[] = [travel, casting, funcster, guests, accounts];
