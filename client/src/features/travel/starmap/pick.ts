/** How near a pointer must come to a star, CSS pixels: a finger isn't more exact. */
const NEAR = 14;

/**
 * The index of the star that is seen nearest to a pointer, or -1.
 *
 * @param points x, y and z of each star
 * @param shown whether each one may be picked
 * @param matrix from space to the screen (column by column), where x and y go from -1 to 1
 * @param size of the screen, CSS pixels
 */
export function pick(
  points: Float32Array,
  shown: (index: number) => boolean,
  matrix: readonly number[],
  size: { readonly width: number; readonly height: number },
  pointer: { readonly x: number; readonly y: number },
): number {
  const at = (row: number, x: number, y: number, z: number): number =>
    (matrix[row] ?? 0) * x +
    (matrix[row + 4] ?? 0) * y +
    (matrix[row + 8] ?? 0) * z +
    (matrix[row + 12] ?? 0);
  let best = -1;
  let least = NEAR * NEAR;
  for (let index = 0; index * 3 < points.length; index++) {
    const x = points[index * 3] ?? 0;
    const y = points[index * 3 + 1] ?? 0;
    const z = points[index * 3 + 2] ?? 0;
    const depth = at(3, x, y, z);
    if (depth <= 0 || !shown(index)) continue;
    const right = ((at(0, x, y, z) / depth + 1) / 2) * size.width - pointer.x;
    const down = ((1 - at(1, x, y, z) / depth) / 2) * size.height - pointer.y;
    const far = right * right + down * down;
    if (far < least) {
      least = far;
      best = index;
    }
  }
  return best;
}
