/** How much of the screen's resolution is drawn, from the finest to the coarsest. */
const STEPS = [1, 0.75, 0.5, 0.35];
/** A frame that comes later than that after the one before is too slow, ms: 60 a second and a bit. */
const SLOW = 19;
/** So many frames in a row decide. */
const PATIENCE = 10;
const KEPT = 60;

/** Watches how long frames take, and says at which resolution to draw. */
export class Pace {
  readonly #canvas: HTMLCanvasElement;
  readonly #times: number[] = [];
  #told = 0;
  /** When the frame before began; 0: nothing moved then. */
  #last = 0;
  #gaps: number[] = [];
  #step = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** The part of the full resolution that is fast enough while something moves. */
  get moving(): number {
    return STEPS[this.#step] ?? 1;
  }

  /**
   * Notes a frame of a movement.
   *
   * @param start when it began, ms
   * @param end when all of it had been handed to the graphics card, ms
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

  /** Nothing moves any more. The next movement tries a finer resolution again. */
  rest(): void {
    if (this.#step > 0) this.#step--;
    this.#last = 0;
    this.#gaps = [];
  }
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
