import { TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { ApiError } from "@/api/http";
import { planets, type Tagged } from "@/api/resources";
import type { PlanetDetail, PlanetInput } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useAdd } from "@/components/writes/useAdd";
import { useChange } from "@/components/writes/useChange";
import { useFields } from "@/components/writes/useFields";
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
  /** What to change; nothing to add one. */
  planet?: Tagged<PlanetDetail>;
  onDone: (planet: PlanetDetail) => void;
  onCancel: () => void;
}

/** Adds a planet, or changes one. */
export function PlanetForm({ planet, onDone, onCancel }: Props) {
  const distance = planet?.body.distance_from_earth ?? null;
  const { form, problem, showError, changes, clear } = useFields({
    name: planet?.body.name ?? "",
    nearest_star: planet?.body.nearest_star ?? "",
    distance_from_earth: distance === null ? "" : digitsOf(distance),
  });
  const add = useAdd(planets);
  const change = useChange(planets, FIELDS);

  const submit = async () => {
    clear();
    try {
      if (!planet) {
        const added = await add.mutateAsync(inputFrom(form.getValues()) as PlanetInput);
        notifications.show({ message: `${added.name} can be travelled to.` });
        onDone(added);
      } else if (Object.keys(changes()).length === 0) {
        onDone(planet.body);
      } else {
        onDone((await change.mutateAsync({ base: planet, changes: inputFrom(changes()) })).body);
      }
    } catch (error) {
      showError(error instanceof TooLarge ? atDistance(error.message) : error);
    }
  };

  return (
    <FormFrame
      problem={problem}
      isBusy={add.isPending || change.isPending}
      submit={planet ? "Save" : "Add planet"}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Nearest star"
        description="Empty for a planet without one"
        autoComplete="off"
        {...form.getInputProps("nearest_star")}
      />
      <TextInput
        label="Distance from Earth in kilometres"
        description={meaningOf(form.values.distance_from_earth)}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps("distance_from_earth")}
      />
    </FormFrame>
  );
}

/** What to send for the texts of some fields: what is wrong with them is the API's to say. */
function inputFrom({ distance_from_earth, nearest_star, ...others }: Partial<Texts>) {
  return {
    ...others,
    ...(nearest_star === undefined ? {} : { nearest_star: nearest_star.trim() || null }),
    ...(distance_from_earth === undefined
      ? {}
      : { distance_from_earth: numberFrom(distance_from_earth) }),
  } as Partial<PlanetInput>;
}

function meaningOf(text: string): string {
  if (!text.trim()) return "Empty where nobody has measured it";
  const digits = digitsIn(text);
  return digits === null ? "A whole number" : inLightYears(Number(digits));
}

function atDistance(message: string): ApiError {
  return new ApiError(0, message, [{ field: "distance_from_earth", message }]);
}
