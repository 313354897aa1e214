import { PerspectiveCamera } from "three";
import { describe, expect, it } from "vitest";
import { pick } from "./pick";

const camera = new PerspectiveCamera(50, 2, 0.1, 100);
camera.position.set(0, 0, 10);
camera.updateMatrixWorld();
const matrix = camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse).elements;
const size = { width: 800, height: 400 };
const middle = { x: 400, y: 200 };
const all = () => true;

describe("picking a star", () => {
  it("picks the one closest to the pointer on the screen", () => {
    const points = new Float32Array([0.3, 0, 0, 0.1, 0, 0, 0, 3, 0]);
    expect(pick(points, all, matrix, size, middle)).toBe(1);
  });

  it("picks none that is too far away, behind the camera or hidden", () => {
    expect(pick(new Float32Array([0, 3, 0]), all, matrix, size, middle)).toBe(-1);
    expect(pick(new Float32Array([0, 0, 20]), all, matrix, size, middle)).toBe(-1);
    expect(pick(new Float32Array([0, 0, 0]), () => false, matrix, size, middle)).toBe(-1);
    expect(pick(new Float32Array(), all, matrix, size, middle)).toBe(-1);
  });
});
