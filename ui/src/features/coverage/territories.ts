/**
 * Countries of ISO 3166-1 that the map's data (world-atlas 2.0.2, countries-50m.json, from Natural Earth 4.1.0) does not
 * have by their code. Most it draws with another country or without a code; Gibraltar, Tuvalu and others it leaves out. Each
 * is where its coordinates say (longitude, latitude; the places' own, to a tenth of a degree): the first is its point on the
 * map, and what is drawn near one of them is its land. The test compares the list with the data.
 */
export interface Territory {
  at: readonly (readonly [number, number])[];
  /** With which country the data draws it; null where it has no code there, absent where it has no land at this scale. */
  drawnWith?: string | null;
}

export const territories: Readonly<Record<string, Territory>> = {
  BQ: {
    at: [
      [-68.3, 12.2],
      [-63.1, 17.6],
    ],
    drawnWith: "NL",
  },
  BV: { at: [[3.4, -54.4]] },
  CC: { at: [[96.8, -12.2]], drawnWith: null },
  CX: { at: [[105.7, -10.5]], drawnWith: null },
  GF: { at: [[-53.2, 3.9]], drawnWith: "FR" },
  GI: { at: [[-5.3, 36.1]] },
  GP: { at: [[-61.5, 16.2]], drawnWith: "FR" },
  MQ: { at: [[-61, 14.7]], drawnWith: "FR" },
  RE: { at: [[55.5, -21.1]], drawnWith: "FR" },
  SJ: {
    at: [
      [16, 78.6],
      [25, 79.5],
      [19.1, 74.4],
      [-8.4, 71],
    ],
    drawnWith: "NO",
  },
  TK: { at: [[-171.8, -9.2]], drawnWith: "NZ" },
  TV: { at: [[179.2, -8.5]] },
  UM: { at: [[166.6, 19.3]] },
  YT: { at: [[45.1, -12.8]], drawnWith: "FR" },
};
