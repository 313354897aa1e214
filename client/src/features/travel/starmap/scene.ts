import { BufferGeometry, Float32BufferAttribute, Line, LineBasicMaterial, Vector3 } from "three";
import type { Planet } from "@/api/types";
import { background, SHELLS, shells, SUN } from "./backdrop";
import { Label } from "./labels";
import { pick } from "./pick";
import { places, reach, shares, type Place } from "./places";
import { Glows, type Look } from "./points";
import { View } from "./view";

/** The distance of the camera to a selected planet. */
const CLOSE = 24;
/** A press that moves farther than this is a drag, in CSS pixels. */
const STEADY = 6;

export interface Handlers {
  /** A planet was clicked, or null for the background. */
  readonly onPick: (id: number | null) => void;
  /** The map can no longer be rendered. */
  readonly onLost: () => void;
}

/** The planets around the Sun. */
export class StarScene {
  readonly #host: HTMLElement;
  readonly #handlers: Handlers;
  readonly #view: View;
  readonly #planets = new Glows({ scale: 1050, least: 5.5, most: 38 });
  readonly #sun = new Glows({ scale: 6400, least: 36, most: 190 });
  readonly #sky = new Glows({ scale: 0, least: 3.6, most: 3.6 });
  readonly #shells = shells();
  /** The line from the Sun to the selected planet. */
  readonly #beam = new Line(
    new BufferGeometry(),
    new LineBasicMaterial({ color: "#ffd27a", transparent: true, opacity: 0.75, depthTest: false }),
  );
  readonly #distances: readonly Label[];
  readonly #hoveredLabel: Label;
  readonly #selectedLabel: Label;
  readonly #labels: readonly Label[];
  readonly #gone = new AbortController();
  #places: Place[] = [];
  /** The brightness of each place, see `shares`. */
  #crowds: number[] = [];
  #points = new Float32Array();
  #matches: ReadonlySet<number> | null = null;
  #selected: number | null = null;
  #hovered = -1;

  /**
   * @param host the element that the map fills.
   * @param overlay an element of the same size in front of it, for labels.
   * @throws if WebGL is unavailable.
   */
  constructor(host: HTMLElement, overlay: HTMLElement, handlers: Handlers) {
    this.#host = host;
    this.#handlers = handlers;
    this.#view = new View(host, {
      onFrame: () => this.#label(),
      onSharpness: (ratio) => {
        for (const glows of [this.#planets, this.#sun, this.#sky]) glows.sharpen(ratio);
      },
      onLost: handlers.onLost,
    });
    this.#sky.set(background());
    this.#sun.set([SUN]);
    this.#beam.frustumCulled = false;
    const things = [
      this.#sky.object,
      this.#shells,
      this.#beam,
      this.#planets.object,
      this.#sun.object,
    ];
    things.forEach((thing, index) => (thing.renderOrder = index));
    this.#view.scene.add(...things);

    this.#distances = SHELLS.map(() => new Label(overlay, "shell"));
    const sun = new Label(overlay, "sun");
    sun.show("Sun", SUN.point);
    this.#hoveredLabel = new Label(overlay, "hovered");
    this.#selectedLabel = new Label(overlay, "selected");
    this.#labels = [...this.#distances, sun, this.#hoveredLabel, this.#selectedLabel];
    this.#listen();
  }

  get view(): Pick<View, "turn" | "zoom" | "reset"> {
    return this.#view;
  }

  setPlanets(planets: readonly Planet[]): void {
    this.#places = places(planets);
    this.#points = new Float32Array(this.#places.flatMap(({ point }) => [...point]));
    this.#crowds = shares(this.#places);
    this.#planets.set(this.#places.map((place, index) => ({ ...place, ...this.#look(index) })));
    this.#hover(-1);
    this.#highlight();
  }

  /** Dims planets that don't match; null if all match. */
  setMatches(matches: ReadonlySet<number> | null): void {
    this.#matches = matches;
    this.#highlight();
  }

  /** Marks a planet and flies there; null for none. */
  setSelected(id: number | null): void {
    const isNew = id !== this.#selected;
    this.#selected = id;
    this.#highlight();
    const place = this.#selectedPlace();
    if (isNew && place) this.#view.visit(new Vector3(...place.point), CLOSE);
  }

  dispose(): void {
    this.#gone.abort();
    for (const glows of [this.#planets, this.#sun, this.#sky]) glows.dispose();
    for (const lines of [this.#shells, this.#beam]) {
      lines.geometry.dispose();
      lines.material.dispose();
    }
    for (const label of this.#labels) label.remove();
    this.#view.dispose();
  }

  #selectedPlace(): Place | undefined {
    return this.#places.find(({ planet }) => planet.id === this.#selected);
  }

  #isMatch({ planet }: Place): boolean {
    return this.#matches === null || this.#matches.has(planet.id) || planet.id === this.#selected;
  }

  #look(index: number): Look {
    const place = this.#places[index];
    const crowd = this.#crowds[index] ?? 1;
    if (place && place.planet.id === this.#selected) return { size: 1.6, bright: 1.3, crowd: 1 };
    if (this.#matches === null) return { size: 1, bright: 0.9, crowd };
    return place && this.#isMatch(place)
      ? { size: 1.35, bright: 1.1, crowd: Math.sqrt(crowd) }
      : { size: 0.75, bright: 0.1, crowd };
  }

  #highlight(): void {
    if (this.#places.length > 0) this.#planets.adjust((index) => this.#look(index));
    const place = this.#selectedPlace();
    this.#beam.visible = place !== undefined;
    if (place) {
      this.#beam.geometry.dispose();
      this.#beam.geometry = new BufferGeometry();
      const ends = new Float32BufferAttribute([0, 0, 0, ...place.point], 3);
      this.#beam.geometry.setAttribute("position", ends);
      this.#selectedLabel.show(place.planet.name, place.point);
    } else {
      this.#selectedLabel.hide();
    }
    this.#view.draw();
  }

  #listen(): void {
    const { canvas } = this.#view;
    const { signal } = this.#gone;
    let pressed: { x: number; y: number } | null = null;
    canvas.addEventListener(
      "pointerdown",
      ({ clientX, clientY, isPrimary }) => {
        pressed = isPrimary ? { x: clientX, y: clientY } : null;
      },
      { signal },
    );
    canvas.addEventListener(
      "pointerup",
      (event) => {
        const from = pressed;
        pressed = null;
        if (!from || event.button !== 0) return;
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STEADY) return;
        this.#handlers.onPick(this.#places[this.#under(event)]?.planet.id ?? null);
      },
      { signal },
    );
    canvas.addEventListener(
      "pointermove",
      (event) => {
        if (event.pointerType === "mouse") this.#hover(event.buttons ? -1 : this.#under(event));
      },
      { signal },
    );
    canvas.addEventListener("pointerleave", () => this.#hover(-1), { signal });
  }

  /** The index of the planet under the pointer, or -1. */
  #under({ clientX, clientY }: PointerEvent): number {
    const { camera, canvas } = this.#view;
    const box = canvas.getBoundingClientRect();
    const matrix = camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse).elements;
    const shown = (index: number): boolean => {
      const place = this.#places[index];
      return place !== undefined && this.#isMatch(place);
    };
    const pointer = { x: clientX - box.left, y: clientY - box.top };
    return pick(this.#points, shown, matrix, box, pointer);
  }

  #hover(index: number): void {
    if (index === this.#hovered) return;
    this.#hovered = index;
    const place = this.#places[index];
    this.#host.toggleAttribute("data-hovering", place !== undefined);
    if (place && place.planet.id !== this.#selected)
      this.#hoveredLabel.show(place.planet.name, place.point);
    else this.#hoveredLabel.hide();
    this.#label();
  }

  /** Moves the labels to the positions of their objects. */
  #label(): void {
    const { camera, width, height } = this.#view;
    // The distances are on the equator, slightly to the right of the viewing direction.
    const turn = Math.atan2(camera.position.z, camera.position.x) - 0.55;
    this.#distances.forEach((label, index) => {
      const distance = SHELLS[index] ?? 1;
      const far = reach(distance);
      label.show(`${distance.toLocaleString("en")} ly`, [
        Math.cos(turn) * far,
        0,
        Math.sin(turn) * far,
      ]);
    });
    for (const label of this.#labels) label.follow(camera, width, height);
  }
}
