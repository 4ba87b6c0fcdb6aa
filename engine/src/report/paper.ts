/** Sizes of paper and type that decide how much fits on a page. Lengths in points, 1/72 inch. */
export interface Paper {
  readonly name: 'A4' | 'A5'
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Widths of the columns, without the padding. A5 has what and how in below who and where: `how` is 0. */
  readonly columns: { time: number; letter: number; where: number; how: number; length: number; done: number }
  /** On both sides of every cell, and above and below. */
  readonly padding: { x: number; y: number }
  readonly type: { title: number; time: number; name: number; body: number; small: number }
  /** Kept free at the bottom for who to call, the page's number and what to do with the paper. */
  readonly foot: number
}

/** A4 upright: what hangs by the key cupboard, or lies on the seat beside. */
export const A4: Paper = {
  name: 'A4',
  width: 595.28,
  height: 841.89,
  margin: 34,
  columns: { time: 66, letter: 15, where: 164, how: 188, length: 38, done: 17 },
  padding: { x: 3, y: 3 },
  type: { title: 20, time: 14, name: 12, body: 10.5, small: 8.5 },
  foot: 40,
}

/** Half of an A4 sheet: folded, for a pocket. */
export const A5: Paper = {
  name: 'A5',
  width: 420.94,
  height: 595.28,
  margin: 24,
  columns: { time: 56, letter: 14, where: 222, how: 0, length: 34, done: 16 },
  padding: { x: 3, y: 2.5 },
  type: { title: 16, time: 13, name: 11, body: 10, small: 8 },
  foot: 36,
}

/** Height of a line of type, as a multiple of its size; that of the font the PDFs are set in, rounded up. */
export const LINE_HEIGHT = 1.18
