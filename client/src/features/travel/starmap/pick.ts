/** How close to a star a pointer must be, in CSS pixels: fingers are no more precise. */
const NEAR = 14;

/**
 * The index of the star closest to a pointer on the screen, or -1.
 *
 * @param points x, y and z of each star.
 * @param shown whether a star can be picked.
 * @param matrix the projection to the screen (column by column), where x and y range from -1 to 1.
 * @param size the size of the screen in CSS pixels.
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
