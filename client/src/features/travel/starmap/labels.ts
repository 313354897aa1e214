import { Vector3, type Camera } from "three";
import type { Point } from "./places";
import classes from "./StarMap.module.css";

/** A label that follows a point of the map. */
export class Label {
  readonly #element = document.createElement("div");
  readonly #text = document.createElement("span");
  readonly #at = new Vector3();
  #shown = false;

  /** @param kind the style. */
  constructor(parent: HTMLElement, kind: "shell" | "sun" | "hovered" | "selected") {
    this.#element.className = [classes.label, classes[kind]].join(" ");
    this.#element.hidden = true;
    this.#element.append(this.#text);
    parent.append(this.#element);
  }

  show(text: string, at: Point | Vector3): void {
    this.#text.textContent = text;
    this.#shown = true;
    if (at instanceof Vector3) this.#at.copy(at);
    else this.#at.set(...at);
  }

  hide(): void {
    this.#shown = false;
    this.#element.hidden = true;
  }

  remove(): void {
    this.#element.remove();
  }

  /** Moves to the position of its point, in a map of this size (CSS pixels). */
  follow(camera: Camera, width: number, height: number): void {
    if (!this.#shown) return;
    const projected = this.#at.clone().project(camera);
    const isVisible =
      Math.abs(projected.x) < 1.05 && Math.abs(projected.y) < 1.05 && projected.z < 1;
    this.#element.hidden = !isVisible;
    if (!isVisible) return;
    const x = ((projected.x + 1) / 2) * width;
    const y = ((1 - projected.y) / 2) * height;
    this.#element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    // Near the right edge, the text is placed to the left of its point.
    this.#element.toggleAttribute("data-left", x > width - this.#text.offsetWidth - 24);
  }
}
