/** Numbers as a language writes them. */
export function numbersFor(locale: string): { number: (value: number) => string } {
  const format = new Intl.NumberFormat(locale)
  return { number: (value) => format.format(value) }
}

/** `1 person`, `3 persons`; the number stays on the line of its word. */
export const counted = (count: number, one: string, several: string): string =>
  `${count}\u00a0${count === 1 ? one : several}`
