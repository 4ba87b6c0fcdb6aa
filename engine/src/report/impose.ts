/** One side of a sheet with two pages on it; `undefined` is an empty half. */
export interface SheetSide<Page> {
  readonly left: Page | undefined
  readonly right: Page | undefined
}

/**
 * Pages laid out two on each side of a sheet, so that the printed sheets fold in the middle into a booklet that reads
 * in order. One or two pages: one sheet that folds with the print outside, the second page on the back. More: sheets
 * that are printed on both sides, flipped on the short edge, and laid into each other. Always an even number of sides,
 * so that the next list begins on a sheet of its own.
 */
export function impose<Page>(pages: readonly Page[]): SheetSide<Page>[] {
  if (pages.length === 0) return []
  if (pages.length <= 2) return [side(pages[1], pages[0]), side<Page>(undefined, undefined)]
  const last = Math.ceil(pages.length / 4) * 4 - 1
  const sides: SheetSide<Page>[] = []
  for (let k = 0; 2 * k < last; k++) {
    const [outer, inner] = [pages[last - k], pages[k]]
    // Outer and inner sides take turns; on the back of a sheet the lower page is on the left.
    sides.push(k % 2 === 0 ? side(outer, inner) : side(inner, outer))
  }
  return sides
}

const side = <Page>(left: Page | undefined, right: Page | undefined): SheetSide<Page> => ({ left, right })
