import { Color, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { Flight } from "./flight";
import { Pace } from "./pace";

const SPACE = "#05060f";
/** Finer screens are drawn no finer. */
const FINEST = 2;
const NEAREST = 4;
const FARTHEST = 260;
/** Where the camera is at first: the thousands of stars that Kepler found then rise to the left. */
const HOME = new Vector3(0.86, 0.3, 0.34).setLength(96);
/** How long flights and steps of the zoom take, ms. */
const FLIGHT = 1100;
const ZOOM = 260;
/** How long nothing has moved until the picture gets its full resolution, ms. */
const IDLE = 220;
/** How long a lost context may take to come back, ms. */
const LOST = 4000;

export interface Events {
  /** Another picture was drawn. */
  readonly onFrame: () => void;
  /** So many pixels are drawn for each CSS pixel from now on. */
  readonly onSharpness: (ratio: number) => void;
  /** The graphics card took its memory away, and did not give it back. */
  readonly onLost: () => void;
}

/** A camera that goes round a point, and what it sees. Draws only when something has changed. */
export class View {
  readonly canvas = document.createElement("canvas");
  readonly camera = new PerspectiveCamera(50, 1, 0.1, 2000);
  readonly scene = new Scene();
  /** CSS pixels. */
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
   * @param host the element that it fills
   * @throws if there is no WebGL
   */
  constructor(host: HTMLElement, events: Events) {
    this.#host = host;
    this.#events = events;
    // Asked for here, because three.js would write an error to the console.
    const context = this.canvas.getContext("webgl2", { antialias: false, alpha: false });
    if (!context) throw new Error("There is no WebGL.");
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

  /** Draws a picture soon. */
  draw(): void {
    if (!this.#frame && !this.#lost) this.#frame = requestAnimationFrame((now) => this.#show(now));
  }

  /** Turns the view by angles in radians. */
  turn(left: number, up: number): void {
    this.#flight = null;
    this.#controls.rotateLeft(left);
    this.#controls.rotateUp(up);
  }

  /** Goes nearer (factor above 1) or farther. */
  zoom(factor: number): void {
    const offset = this.#offset();
    const length = Math.min(Math.max(offset.length() / factor, NEAREST), FARTHEST);
    this.#fly(this.#controls.target, offset.setLength(length), ZOOM);
  }

  /** Back to where the view was at first. */
  reset(): void {
    this.#fly(new Vector3(), this.#home(), FLIGHT);
  }

  /** Flies to a point, as near as `close` or nearer if it is nearer now. */
  visit(point: Vector3, close: number): void {
    const offset = this.#offset();
    const length = Math.max(Math.min(offset.length(), close), NEAREST * 2);
    // From farther out than the point one sees the way back to the middle.
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

  /** A narrow window must be farther away to see as much. */
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
    // Asks for the next picture if this changes anything.
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

  /** Draws that part of the screen's resolution from now on. Returns whether that is another one. */
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
