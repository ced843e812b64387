/** How wide the columns are and which stay at the left. Pure; pixels. */
import type { GridColumn } from "./types";

/** The width of the column of check boxes. */
const selectWidth = 36;

export interface GridLayout {
  /** For `grid-template-columns`: what is left is shared in proportion. */
  template: string;
  /** Below this width the list scrolls sideways, and every column has its least width. */
  least: number;
  /** For each column that stays: how far from the left edge; undefined for those that scroll. */
  left: readonly (number | undefined)[];
}

/** The first column always stays. One further on stays in its place among the others until it reaches the edge. */
export function gridLayout(
  columns: readonly Pick<GridColumn<never>, "width" | "frozen">[],
  multi: boolean,
): GridLayout {
  let covered = multi ? selectWidth : 0;
  const left = columns.map(({ width, frozen }, index) => {
    if (index > 0 && frozen !== true) return undefined;
    const edge = covered;
    covered += width;
    return edge;
  });
  const tracks = columns.map(({ width }) => `minmax(${width}px, ${width}fr)`);
  return {
    template: [...(multi ? [`${selectWidth}px`] : []), ...tracks].join(" "),
    least: columns.reduce((sum, { width }) => sum + width, multi ? selectWidth : 0),
    left,
  };
}
