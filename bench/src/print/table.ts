/** A column of a table: its heading, and on which side its cells stand. */
export interface Column {
  readonly heading: string
  readonly side?: 'left' | 'right'
}

/** A table for a terminal: columns as wide as their widest cell, two spaces between, the heading underlined. */
export function plainTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = widthsOf(columns, rows, 0)
  const line = (cells: readonly string[]): string => padded(columns, cells, widths).join('  ').trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return [columns.map(({ heading }) => heading), rule, ...rows].map((cells) => line(cells))
}

/** Markdown leaves no room for fewer dashes under a heading. */
const LEAST_MARKDOWN_WIDTH = 3

/** The same table in Markdown, laid out as Prettier does, so that a written file is already formatted. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = widthsOf(columns, rows, LEAST_MARKDOWN_WIDTH)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = columns.map(({ side }, i) =>
    side === 'right' ? `${'-'.repeat(widths[i]! - 1)}:` : '-'.repeat(widths[i]!),
  )
  const headings = columns.map(({ heading }) => heading)
  return [headings, rule, ...rows].map((cells) => line(padded(columns, cells, widths)))
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], least: number): number[] {
  return columns.map(({ heading }, i) => Math.max(least, heading.length, ...rows.map((cells) => cells[i]!.length)))
}

const padded = (columns: readonly Column[], cells: readonly string[], widths: readonly number[]): string[] =>
  columns.map(({ side }, i) => (side === 'right' ? cells[i]!.padStart(widths[i]!) : cells[i]!.padEnd(widths[i]!)))
