import type { Feature } from "@/components/feature";
import { travel } from "@/features/travel";

/** The systems whose parts of the desk the shell puts together. */
export const features: Feature[] = [travel];
