import type { Pattern } from '../dependency.ts'

/** Tells whether two visits are never both carried out, because they belong to different options of one pattern. */
export function neverTogether(patterns: readonly Pattern[]): (first: string, second: string) => boolean {
  const optionsOf = new Map<string, { pattern: number; options: Set<number> }>()
  patterns.forEach(({ options }, pattern) =>
    options.forEach((visits, option) => {
      for (const visit of visits) {
        const known = optionsOf.get(visit)
        if (known === undefined) optionsOf.set(visit, { pattern, options: new Set([option]) })
        else if (known.pattern === pattern) known.options.add(option)
      }
    }),
  )
  return (first, second) => {
    const a = optionsOf.get(first)
    const b = optionsOf.get(second)
    if (a === undefined || b === undefined || a.pattern !== b.pattern) return false
    return [...a.options].every((option) => !b.options.has(option))
  }
}
