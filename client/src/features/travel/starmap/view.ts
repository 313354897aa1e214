import { Color, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { Flight } from "./flight";
import { Pace } from "./pace";

const SPACE = "#05060f";
/** The highest pixel ratio to render. */
const FINEST = 2;
const NEAREST = 4;
const FARTHEST = 260;
/** The initial position of the camera, with the thousands of stars in Kepler's field on the left. */
const HOME = new Vector3(0.86, 0.3, 0.34).setLength(96);
/** The duration of flights and of zoom steps, in ms. */
const FLIGHT = 1100;
const ZOOM = 260;
/** The idle time before rendering in full resolution, in ms. */
const IDLE = 220;
/** How long to wait for a lost context to come back, in ms. */
const LOST = 4000;

export interface Events {
  /** A frame was rendered. */
  readonly onFrame: () => void;
  /** The number of rendered pixels per CSS pixel has changed. */
  readonly onSharpness: (ratio: number) => void;
  /** The graphics context was lost and did not come back. */
  readonly onLost: () => void;
}

/** A camera that orbits a point. Renders only when something has changed. */
export class View {
  readonly canvas = document.createElement("canvas");
  readonly camera = new PerspectiveCamera(50, 1, 0.1, 2000);
  readonly scene = new Scene();
  /** In CSS pixels. */
  width = 1;
  height = 1;
  readonly #host: HTMLElement;
  readonly #events: Events;
  readonly #renderer: WebGLRenderer;
  readonly #controls: OrbitControls;
  readonly #pace = new Pace(this.canvas);
  readonly #gone = new AbortController();
  readonly #resized: ResizeObserver;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  #flight: Flight | null = null;
  #frame = 0;
  #idle = 0;
  #lost = 0;
  #ratio = 0;

  /**
   * @param host the element that it fills.
   * @throws if WebGL is unavailable.
   */
  constructor(host: HTMLElement, events: Events) {
    this.#host = host;
    this.#events = events;
    // Requested here, because three.js would log an error.
    const context = this.canvas.getContext("webgl2", { antialias: false, alpha: false });
    if (!context) throw new Error("WebGL is unavailable.");
    this.#renderer = new WebGLRenderer({ canvas: this.canvas, context });
    this.scene.background = new Color(SPACE);
    host.append(this.canvas);

    this.#controls = new OrbitControls(this.camera, this.canvas);
    this.#controls.enablePan = false;
    this.#controls.enableDamping = !this.#still.matches;
    this.#controls.dampingFactor = 0.12;
    this.#controls.rotateSpeed = 0.6;
    this.#controls.minDistance = NEAREST;
    this.#controls.maxDistance = FARTHEST;
    this.#controls.addEventListener("change", () => this.draw());
    this.#controls.addEventListener("start", () => (this.#flight = null));

    const { signal } = this.#gone;
    this.canvas.addEventListener("webglcontextlost", () => this.#lose(), { signal });
    this.canvas.addEventListener("webglcontextrestored", () => this.#regain(), { signal });
    this.#resized = new ResizeObserver(() => this.#resize());
    this.#resized.observe(host);
    this.#resize();
    this.camera.position.copy(this.#home());
    this.#controls.update();
  }

  /** Schedules a frame. */
  draw(): void {
    if (!this.#frame && !this.#lost) this.#frame = requestAnimationFrame((now) => this.#show(now));
  }

  /** Rotates the view by angles in radians. */
  turn(left: number, up: number): void {
    this.#flight = null;
    this.#controls.rotateLeft(left);
    this.#controls.rotateUp(up);
  }

  /** Zooms in (factor above 1) or out. */
  zoom(factor: number): void {
    const offset = this.#offset();
    const length = Math.min(Math.max(offset.length() / factor, NEAREST), FARTHEST);
    this.#fly(this.#controls.target, offset.setLength(length), ZOOM);
  }

  /** Returns to the initial view. */
  reset(): void {
    this.#fly(new Vector3(), this.#home(), FLIGHT);
  }

  /** Flies to a point, up to the distance `close`, or stays nearer if it already is. */
  visit(point: Vector3, close: number): void {
    const offset = this.#offset();
    const length = Math.max(Math.min(offset.length(), close), NEAREST * 2);
    // Looking from outside the point shows the way back to the centre.
    offset.normalize().addScaledVector(point.clone().normalize(), 0.7).setLength(length);
    this.#fly(point, offset, FLIGHT);
  }

  dispose(): void {
    this.#gone.abort();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#idle);
    clearTimeout(this.#lost);
    this.#controls.dispose();
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
    this.canvas.remove();
  }

  #offset(): Vector3 {
    return this.camera.position.clone().sub(this.#controls.target);
  }

  /** The initial position, farther away in narrow windows to show as much. */
  #home(): Vector3 {
    const far = HOME.length() * Math.max(1, (1.1 * this.height) / this.width);
    return HOME.clone().setLength(Math.min(far, FARTHEST));
  }

  #fly(target: Vector3, offset: Vector3, duration: number): void {
    const from = { target: this.#controls.target, offset: this.#offset() };
    this.#flight = new Flight(from, { target, offset }, this.#still.matches ? 0 : duration);
    this.draw();
  }

  #show(now: number): void {
    const start = performance.now();
    this.#frame = 0;
    if (this.#flight?.move(now, this.#controls.target, this.camera.position)) this.#flight = null;
    // Schedules the next frame if this changes anything.
    this.#controls.update();
    if (this.#flight) this.draw();
    this.#sharpen(this.#pace.moving);
    this.#render();
    this.#pace.frame(start, performance.now());
    clearTimeout(this.#idle);
    this.#idle = window.setTimeout(() => this.#rest(), IDLE);
  }

  #rest(): void {
    this.#pace.rest();
    if (this.#sharpen(1)) this.#render();
  }

  #render(): void {
    this.#renderer.render(this.scene, this.camera);
    this.#events.onFrame();
  }

  /** Sets the fraction of the full resolution. Returns whether it has changed. */
  #sharpen(part: number): boolean {
    const ratio = Math.min(window.devicePixelRatio, FINEST) * part;
    if (ratio === this.#ratio) return false;
    this.#ratio = ratio;
    this.#renderer.setPixelRatio(ratio);
    this.#events.onSharpness(ratio);
    return true;
  }

  #resize(): void {
    this.width = Math.max(this.#host.clientWidth, 1);
    this.height = Math.max(this.#host.clientHeight, 1);
    this.camera.aspect = this.width / this.height;
    this.camera.updateProjectionMatrix();
    this.#renderer.setSize(this.width, this.height);
    this.draw();
  }

  #lose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#lost = window.setTimeout(this.#events.onLost, LOST);
  }

  #regain(): void {
    clearTimeout(this.#lost);
    this.#lost = 0;
    this.draw();
  }
}
