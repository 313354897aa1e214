import type { Feature } from "@/components/feature";
import { accounts } from "@/features/accounts";
import { casting } from "@/features/casting";
import { funcster } from "@/features/funcster";
import { guests } from "@/features/guests";
import { travel } from "@/features/travel";

/** The systems whose parts of the desk the shell puts together. */
export const features: Feature[] = [travel, casting, funcster, guests, accounts];
