/** A table ready to show, on screen and on paper. */
export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of each row is the row's heading. */
  readonly rows: readonly (readonly string[])[]
  /** Columns of figures, by place: shown to the right. */
  readonly figures?: readonly number[]
  /** Columns of telephone numbers: kept on one line, and called by a touch. */
  readonly phones?: readonly number[]
}
