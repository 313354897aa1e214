import { Anchor, Paper, Skeleton, Text, Title } from "@mantine/core";
import { Earth } from "lucide-react";
import type { CSSProperties } from "react";
import { Link } from "react-router";
import { Loaded } from "@/components/states";
import { inLightYears } from "../format";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import { lightYears } from "../units";
import classes from "./Destinations.module.css";
import { logarithmic } from "./scale";
import { type Destination, useDestinations } from "./useDestinations";

const PICTURE_SIZE = 64;
const HEIGHT = 340;

/** The nearest and farthest planets on a line from Earth. */
export function Destinations() {
  const destinations = useDestinations();
  return (
    <Loaded query={destinations} loading={<Skeleton height={HEIGHT} radius="lg" />}>
      {(planets) => planets.length > 0 && <Line planets={planets} />}
    </Loaded>
  );
}

function Line({ planets }: { planets: Destination[] }) {
  const distances = planets.map((planet) => lightYears(planet.distance_from_earth));
  const { at, ticks } = logarithmic(distances);
  const ends = distances.map((distance, index) => ({
    slot: ((index + 0.5) / planets.length) * 100,
    place: onLine(at(distance)),
  }));
  return (
    <Paper component="figure" m={0} className={classes.sky}>
      <figcaption className={classes.caption}>
        <Title order={2} size="h4">
          Nearest and farthest destinations
        </Title>
        <Text size="sm" className={classes.note}>
          Distance in light years (logarithmic)
        </Text>
      </figcaption>
      <div className={classes.plot} style={{ "--count": planets.length } as CSSProperties}>
        <ol className={classes.planets}>
          {planets.map((planet) => (
            <li key={planet.id}>
              <PlanetPicture planet={planet} size={PICTURE_SIZE} />
              <span className={classes.words}>
                <Anchor
                  component={Link}
                  to={`/planets/${planet.id}`}
                  className={classes.name}
                  lineClamp={2}
                  title={planet.name}
                >
                  {planet.name}
                </Anchor>
                <span className={classes.distance}>{inLightYears(planet.distance_from_earth)}</span>
              </span>
            </li>
          ))}
        </ol>
        <Leaders
          className={classes.across}
          paths={ends.map(({ slot, place }) => `M${slot} 0C${slot} 60 ${place} 30 ${place} 100`)}
        />
        <Leaders
          className={classes.down}
          paths={ends.map(({ slot, place }) => `M100 ${slot}C40 ${slot} 70 ${place} 0 ${place}`)}
        />
        <div className={classes.line} aria-hidden>
          <Earth size={18} strokeWidth={1.6} className={classes.earth} />
          {ends.map(({ slot, place }) => (
            <span key={slot} className={classes.dot} style={atPercent(place)} />
          ))}
          {ticks.map((tick) => (
            <span key={tick.value} className={classes.tick} style={atPercent(onLine(tick.at))}>
              {tick.value.toLocaleString("en", { maximumSignificantDigits: 1 })}
            </span>
          ))}
        </div>
      </div>
    </Paper>
  );
}

function Leaders({ className, paths }: { className: string | undefined; paths: string[] }) {
  return (
    <svg className={className} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
      {paths.map((path) => (
        <path key={path} d={path} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}

/** The position on the line in percent, leaving room for Earth and the labels at its ends. */
const onLine = (fraction: number) => 5 + 90 * fraction;

const atPercent = (percent: number) => ({ "--at": `${percent}%` }) as CSSProperties;
