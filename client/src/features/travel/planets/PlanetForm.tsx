import { TextInput } from "@mantine/core";
import { ApiError } from "@/api/http";
import { planets, type Tagged } from "@/api/resources";
import type { PlanetDetail, PlanetInput } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useItemForm } from "@/components/writes/useItemForm";
import { inLightYears } from "../format";
import { digitsIn, digitsOf, exactKilometres, numberFrom, TooLarge } from "./exact";

const FIELDS = {
  name: { label: "Name" },
  nearest_star: { label: "Nearest star" },
  distance_from_earth: {
    label: "Distance from Earth",
    show: (km: unknown) =>
      typeof km === "number" || km instanceof Number ? exactKilometres(km as number) : undefined,
  },
};

interface Texts {
  name: string;
  nearest_star: string;
  distance_from_earth: string;
}

interface Props {
  /** The planet to change; omit to add one. */
  planet?: Tagged<PlanetDetail>;
  onDone: (planet: PlanetDetail) => void;
  onCancel: () => void;
}

/** Adds or edits a planet. */
export function PlanetForm({ planet, onDone, onCancel }: Props) {
  const distance = planet?.body.distance_from_earth ?? null;
  const { form, frame } = useItemForm(planets, {
    item: planet,
    values: {
      name: planet?.body.name ?? "",
      nearest_star: planet?.body.nearest_star ?? "",
      distance_from_earth: distance === null ? "" : digitsOf(distance),
    },
    fields: FIELDS,
    toInput,
    added: ({ name }) => `${name} added`,
    onDone,
  });

  return (
    <FormFrame {...frame} submit={planet ? "Save" : "Add planet"} onCancel={onCancel}>
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Nearest star"
        description="Leave empty for a rogue planet"
        autoComplete="off"
        {...form.getInputProps("nearest_star")}
      />
      <TextInput
        label="Distance from Earth in kilometres"
        description={describeDistance(form.values.distance_from_earth)}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps("distance_from_earth")}
      />
    </FormFrame>
  );
}

/** Converts fields to a request; the API validates them. */
function toInput({ distance_from_earth, nearest_star, ...others }: Partial<Texts>) {
  return {
    ...others,
    ...(nearest_star === undefined ? {} : { nearest_star: nearest_star.trim() || null }),
    ...(distance_from_earth === undefined
      ? {}
      : { distance_from_earth: toDistance(distance_from_earth) }),
  } as Partial<PlanetInput>;
}

function toDistance(text: string) {
  try {
    return numberFrom(text);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const { message } = error;
    throw new ApiError(0, message, [{ field: "distance_from_earth", message }]);
  }
}

function describeDistance(text: string): string {
  if (!text.trim()) return "Leave empty if unknown";
  const digits = digitsIn(text);
  return digits === null ? "A whole number" : inLightYears(Number(digits));
}
