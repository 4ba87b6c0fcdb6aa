/** Made when it is first asked for: making a format takes longer than most commands, and only one language is spoken. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Numbers as a language writes them. */
export function numbersFor(locale: string) {
  const wholeFormat = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
  const decimalFormat = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }))
  const rules = once(() => new Intl.PluralRules(locale))
  const whole = (value: number): string => wholeFormat().format(value)
  return {
    whole,
    decimal: (value: number): string => decimalFormat().format(value),
    /** A length of time to the minute: `9 t 2 min`, `4 min`. */
    hoursAndMinutes: (seconds: number, hour: string, minute: string): string => {
      const minutes = Math.round(seconds / 60)
      const hours = Math.floor(minutes / 60)
      return hours === 0 ? `${minutes} ${minute}` : `${whole(hours)} ${hour} ${minutes % 60} ${minute}`
    },
    /** The number with the right one of two words. */
    plural: (count: number, one: string, other: string): string =>
      `${whole(count)} ${rules().select(count) === 'one' ? one : other}`,
  }
}
