import type { Item, ItemWindow } from './items.ts'

/** The earliest start from `from` on that the windows allow, at most `to`. A start is judged by the last window open. */
export function earliestStart(
  item: Item,
  lasts: number,
  from: number,
  to: number,
  beforeOpening: boolean,
): number | undefined {
  const { windows, pinned } = item
  let start = beforeOpening && item.softOpening ? from : Math.max(from, windows[0]!.opens)
  if (pinned !== undefined) {
    if (start > pinned) return undefined
    start = pinned
  }
  for (;;) {
    if (start > to) return undefined
    const position = windowAt(windows, start)
    if (start <= latestIn(item, windows[position]!, lasts)) return start
    const next = windows.find((window) => window.opens > start)
    if (next === undefined || pinned !== undefined) return undefined
    start = next.opens
  }
}

/** The window a start is judged by: the last that has opened, or the first of all. */
export function windowAt(windows: readonly ItemWindow[], start: number): number {
  let position = 0
  while (position + 1 < windows.length && windows[position + 1]!.opens <= start) position++
  return position
}

export const latestIn = ({ closingBindsEnd }: Item, { closes }: ItemWindow, lasts: number): number =>
  closes - (closingBindsEnd ? lasts : 0)
