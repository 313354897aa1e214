/** The shortest distance of the scale in light years, about that of satellites. */
const NEAREST = 1e-9;
const MOST_INTERVALS = 6;

export interface Tick {
  /** In light years. */
  value: number;
  /** The position on the line, from 0 to 1. */
  at: number;
}

export interface Scale {
  /** The position of a distance in light years on the line, from 0 to 1. */
  at: (lightYears: number) => number;
  ticks: Tick[];
}

/** A logarithmic scale in light years, from the power of ten below all distances to the one above. */
export function logarithmic(distances: readonly number[]): Scale {
  const exponents = distances.map(exponent);
  const first = Math.floor(Math.min(...exponents));
  const last = Math.max(Math.ceil(Math.max(...exponents)), first + 1);
  const at = (lightYears: number) => (exponent(lightYears) - first) / (last - first);
  const step = Math.ceil((last - first) / MOST_INTERVALS);
  const count = Math.floor((last - first) / step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    const power = first + index * step;
    return { value: Number(`1e${power}`), at: (power - first) / (last - first) };
  });
  return { at, ticks };
}

const exponent = (lightYears: number) => Math.log10(Math.max(lightYears, NEAREST));
