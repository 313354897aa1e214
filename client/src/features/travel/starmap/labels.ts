import { Vector3, type Camera } from "three";
import type { Point } from "./places";
import classes from "./StarMap.module.css";

/** A text that stays at a point of space, in front of the map. */
export class Label {
  readonly #element = document.createElement("div");
  readonly #text = document.createElement("span");
  readonly #at = new Vector3();
  #shown = false;

  /** @param kind what it looks like */
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

  /** Goes to where its point is seen, in a map of that size (CSS pixels). */
  follow(camera: Camera, width: number, height: number): void {
    if (!this.#shown) return;
    const seen = this.#at.clone().project(camera);
    const isSeen = Math.abs(seen.x) < 1.05 && Math.abs(seen.y) < 1.05 && seen.z < 1;
    this.#element.hidden = !isSeen;
    if (!isSeen) return;
    const x = ((seen.x + 1) / 2) * width;
    const y = ((1 - seen.y) / 2) * height;
    this.#element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    // A text that would run over the right edge stands on the left of its point.
    this.#element.toggleAttribute("data-left", x > width - this.#text.offsetWidth - 24);
  }
}
