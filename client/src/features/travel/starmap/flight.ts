import { Vector3 } from "three";

/** A flight of the camera, around its target, from one place to another. */
export class Flight {
  readonly #fromTarget: Vector3;
  readonly #toTarget: Vector3;
  readonly #from: Vector3;
  readonly #to: Vector3;
  readonly #duration: number;
  #start = 0;

  /**
   * @param from the target of the camera, and its position relative to the target.
   * @param to the same at the end.
   * @param duration in ms; 0 to arrive at once.
   */
  constructor(
    from: { target: Vector3; offset: Vector3 },
    to: { target: Vector3; offset: Vector3 },
    duration: number,
  ) {
    this.#fromTarget = from.target.clone();
    this.#toTarget = to.target.clone();
    this.#from = from.offset.clone();
    this.#to = to.offset.clone();
    this.#duration = duration;
  }

  /** Moves the target and the camera to their positions at a time (ms). Returns whether it is over. */
  move(now: number, target: Vector3, camera: Vector3): boolean {
    this.#start ||= now;
    const part = this.#duration ? Math.min((now - this.#start) / this.#duration, 1) : 1;
    const eased = part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
    target.lerpVectors(this.#fromTarget, this.#toTarget, eased);
    const length = this.#from.length() + (this.#to.length() - this.#from.length()) * eased;
    camera.lerpVectors(this.#from.clone().normalize(), this.#to.clone().normalize(), eased);
    camera.setLength(length).add(target);
    return part === 1;
  }
}
