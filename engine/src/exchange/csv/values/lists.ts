/**
 * Lists in a cell. Ids are divided by `,` `;` `|` or a new line; lines of text, where commas are ordinary, by all but
 * the comma. A backslash before one of them makes it a part of the item.
 */
const IDS = /[,;|\n\\]/
const LINES = /[;|\n\\]/

export const splitIds = (cell: string): string[] => split(cell, IDS)
export const splitLines = (cell: string): string[] => split(cell, LINES)

/** Positions count: an empty item between two others is kept. */
export const splitPositions = (cell: string): string[] =>
  cell === '' ? [] : cell.split(/[|;\n]/).map((one) => one.trim())

function split(cell: string, separators: RegExp): string[] {
  if (!separators.test(cell)) return cell === '' ? [] : [cell]
  const items: string[] = []
  let item = ''
  for (let at = 0; at < cell.length; at++) {
    const letter = cell[at]!
    if (letter === '\\' && at + 1 < cell.length) item += cell[++at]!
    else if (letter !== '\\' && separators.test(letter)) {
      items.push(item.trim())
      item = ''
    } else item += letter
  }
  items.push(item.trim())
  return items.filter((one) => one !== '')
}

export const joinIds = (ids: readonly string[]): string => ids.map((id) => id.replace(/[,;|\n\\]/g, '\\$&')).join(', ')
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/[;|\n\\]/g, '\\$&')).join(' | ')
export const joinPositions = (values: readonly string[]): string => values.join(' | ')
