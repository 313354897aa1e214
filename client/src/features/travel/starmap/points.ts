import { AdditiveBlending, BufferAttribute, BufferGeometry, Points, ShaderMaterial } from "three";
import type { Rgb } from "@/features/travel/planets/picture/colour";
import type { Point } from "./places";

const VERTEX = /* glsl */ `
attribute vec3 tint;
attribute float size;
attribute float bright;
attribute float crowd;
uniform float scale;
uniform float ratio;
uniform float least;
uniform float most;
varying vec3 light;

void main() {
  vec4 place = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * place;
  // Keeps far lights visible, and near ones from filling the screen.
  gl_PointSize = clamp(scale * size / max(-place.z, 0.1), least * size, most * size) * ratio;
  // In a crowd the lights add up, so each is dimmed from afar.
  float share = mix(crowd, 1.0, smoothstep(50.0, 10.0, -place.z));
  gl_PointSize *= 0.55 + 0.45 * share;
  light = tint * bright * share;
}`;

const FRAGMENT = /* glsl */ `
varying vec3 light;

void main() {
  float far = length(gl_PointCoord - 0.5) * 2.0;
  float halo = exp(-far * far * 5.0) * 0.42;
  float core = exp(-far * far * 30.0);
  float fade = 1.0 - smoothstep(0.75, 1.0, far);
  vec3 white = vec3(core * core * 0.5 * max(light.r, light.b));
  gl_FragColor = vec4((light * (halo + core * 0.8) + white) * fade, 1.0);
}`;

/** The size and brightness of a light; 1 is normal. */
export interface Look {
  readonly size: number;
  readonly bright: number;
  /** The brightness in a crowd seen from afar. */
  readonly crowd: number;
}

export interface Glow extends Look {
  readonly point: Point;
  /** Encoded (sRGB), 0…1. */
  readonly colour: Rgb;
}

/** The size of points: CSS pixels at a distance of 1, and its limits. */
export interface Sizes {
  readonly scale: number;
  readonly least: number;
  readonly most: number;
}

/** Round lights with soft edges, drawn in one call. */
export class Glows {
  readonly object: Points<BufferGeometry, ShaderMaterial>;

  constructor({ scale, least, most }: Sizes) {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: {
        scale: { value: scale },
        least: { value: least },
        most: { value: most },
        ratio: { value: 1 },
      },
      blending: AdditiveBlending,
      depthTest: false,
      depthWrite: false,
      transparent: true,
    });
    this.object = new Points(new BufferGeometry(), material);
    this.object.frustumCulled = false;
  }

  /** Replaces all lights. */
  set(glows: readonly Glow[]): void {
    this.object.geometry.dispose();
    const geometry = new BufferGeometry();
    const floats = (values: number[], width: number): BufferAttribute =>
      new BufferAttribute(new Float32Array(values), width);
    geometry.setAttribute(
      "position",
      floats(
        glows.flatMap(({ point }) => [...point]),
        3,
      ),
    );
    geometry.setAttribute(
      "tint",
      floats(
        glows.flatMap(({ colour }) => [...colour]),
        3,
      ),
    );
    geometry.setAttribute(
      "size",
      floats(
        glows.map(({ size }) => size),
        1,
      ),
    );
    geometry.setAttribute(
      "bright",
      floats(
        glows.map(({ bright }) => bright),
        1,
      ),
    );
    geometry.setAttribute(
      "crowd",
      floats(
        glows.map(({ crowd }) => crowd),
        1,
      ),
    );
    this.object.geometry = geometry;
  }

  /** Changes the size and brightness of each light. */
  adjust(look: (index: number) => Look): void {
    const { geometry } = this.object;
    const looks = Array.from({ length: geometry.getAttribute("size").count }, (_, at) => look(at));
    for (const name of ["size", "bright", "crowd"] as const) {
      const attribute = geometry.getAttribute(name);
      looks.forEach((each, index) => attribute.setX(index, each[name]));
      attribute.needsUpdate = true;
    }
  }

  /** @param ratio rendered pixels per CSS pixel. */
  sharpen(ratio: number): void {
    const uniform = this.object.material.uniforms.ratio;
    if (uniform) uniform.value = ratio;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
