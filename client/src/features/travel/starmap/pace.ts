/** The fractions of the full resolution, from finest to coarsest. */
const STEPS = [1, 0.75, 0.5, 0.35];
/** Frames with a longer interval (in ms) are too slow: slightly more than 60 per second allows. */
const SLOW = 19;
/** The number of consecutive frames that decide. */
const PATIENCE = 10;
const KEPT = 60;

/** Measures frame times to choose the resolution. */
export class Pace {
  readonly #canvas: HTMLCanvasElement;
  readonly #times: number[] = [];
  #told = 0;
  /** The start of the previous frame; 0 if nothing was moving. */
  #last = 0;
  #gaps: number[] = [];
  #step = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** The fraction of the full resolution that is fast enough for movement. */
  get moving(): number {
    return STEPS[this.#step] ?? 1;
  }

  /**
   * Records a frame of a movement.
   *
   * @param start its start, in ms.
   * @param end when everything had been sent to the graphics card, in ms.
   */
  frame(start: number, end: number): void {
    this.#times.push(end - start);
    if (this.#times.length > KEPT) this.#times.shift();
    if (end - this.#told > 1000) {
      this.#told = end;
      this.#canvas.dataset.frameMs = middle(this.#times).toFixed(2);
    }
    if (this.#last > 0) this.#gaps.push(Math.max(start - this.#last, end - start));
    this.#last = start;
    if (this.#gaps.length < PATIENCE) return;
    if (middle(this.#gaps) > SLOW && this.#step < STEPS.length - 1) this.#step++;
    this.#gaps = [];
  }

  /** Ends a movement. The next one tries a finer resolution again. */
  rest(): void {
    if (this.#step > 0) this.#step--;
    this.#last = 0;
    this.#gaps = [];
  }
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
