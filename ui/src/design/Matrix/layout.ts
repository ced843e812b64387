/** Sizes of the matrix, in pixels. Pure. */

export const headHeight = 43;
export const groupHeight = 27;
export const rowHeight = 43;

const least = { name: 170, place: 110, tag: 94 };

export interface MatrixWidths {
  name: number;
  place: number;
  tag: number;
}

/** Columns share the width as 1.4 : 0.9 : 1 : 1 …, but none becomes narrower than it can be read. */
export function matrixWidths(width: number, tags: number): MatrixWidths {
  const unit = width / (2.3 + Math.max(tags, 1));
  const name = Math.max(least.name, Math.floor(1.4 * unit));
  const place = Math.max(least.place, Math.floor(0.9 * unit));
  // One more pixel column than fits would make a scroll bar: round down.
  const tag = Math.max(least.tag, (width - name - place) / Math.max(tags, 1));
  return { name, place, tag };
}
