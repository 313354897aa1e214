import {
  Group,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Slider,
  Stack,
  Text,
  Title,
  useMatches,
} from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { duration, percentOfLight } from "../format";
import { LIGHT_SPEED, slowing, travelTime } from "../units";
import { FASTEST, positionOf, PRESETS, SLOWEST, speedAt, speedFrom, STEP } from "./speeds";

/** The smallest time dilation worth mentioning. */
const NOTICEABLE = 1.001;

/**
 * The travel time to a planet at a chosen speed, which is remembered.
 *
 * @param km the distance; null if unknown.
 */
export function TravelTime({ km }: { km: number | null }) {
  const [speed, setSpeed] = useLocalStorage({
    key: "travel speed",
    defaultValue: speedFrom(undefined),
    deserialize: speedFrom,
    serialize: String,
    getInitialValueInEffect: false,
  });
  const slower = slowing(speed);

  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-labelledby="travel-time">
      <Group justify="space-between" align="baseline" mb="md" gap="xs">
        <Title order={2} size="h4" id="travel-time">
          Travel time
        </Title>
        <Text size="sm" c="dimmed">
          at <strong>{percentOfLight(speed)}</strong> of light speed, {kilometresPerSecond(speed)}
        </Text>
      </Group>
      <SegmentedControl
        fullWidth
        withItemsBorders={false}
        size={useMatches({ base: "xs", xs: "sm" })}
        aria-label="Speed as a fraction of light speed"
        data={PRESETS.map(({ label }) => label)}
        value={PRESETS.find((preset) => preset.speed === speed)?.label ?? ""}
        onChange={(chosen) => {
          const preset = PRESETS.find(({ label }) => label === chosen);
          if (preset) setSpeed(preset.speed);
        }}
      />
      <Slider
        my="md"
        min={SLOWEST}
        max={FASTEST}
        step={STEP}
        label={null}
        thumbLabel="Speed"
        thumbValueText={`${percentOfLight(speed)} of light speed`}
        value={positionOf(speed)}
        onChange={(position) => setSpeed(speedAt(position))}
      />
      {km === null ? (
        <Text c="dimmed">Unknown, because the distance is unknown.</Text>
      ) : (
        <Stack gap="xs">
          <Times {...travelTime(km, speed)} />
          <Text size="sm" c="dimmed">
            {slower < NOTICEABLE
              ? "At this speed, the traveller’s clock agrees with clocks on Earth."
              : `The traveller’s clock runs ${slower.toLocaleString("en", { maximumSignificantDigits: 3 })} times slower than clocks on Earth (special relativity).`}{" "}
            Assumes constant speed, without acceleration or braking.
          </Text>
        </Stack>
      )}
    </Paper>
  );
}

function Times({ earth, traveller }: { earth: number; traveller: number }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0} aria-live="polite">
      <Time label="On Earth" seconds={earth} />
      <Time label="For the traveller" seconds={traveller} />
    </SimpleGrid>
  );
}

function Time({ label, seconds }: { label: string; seconds: number }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={26} fw={650} lh={1.25}>
        {duration(seconds)}
      </Text>
    </div>
  );
}

function kilometresPerSecond(speed: number): string {
  return `${(speed * LIGHT_SPEED).toLocaleString("en", { maximumFractionDigits: 0 })} km/s`;
}
