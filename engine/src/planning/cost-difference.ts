import type { Cost, CostDifference, TermDifference, TermName } from '../model/index.ts'

/** Below this share of a cost a difference is the noise of sums in floating point. */
const NOISE = 1e-9

/** What is costed `after` costs beyond `before`; `unitSeconds`: seconds of staff time that one unit of a cost is worth. */
export function costDifference(before: Cost, after: Cost, unitSeconds: number): CostDifference {
  const { total, unit, terms } = after
  const known = new Map(before.terms.map((line) => [line.term, line]))
  const differing = terms.flatMap((line): TermDifference[] => {
    const old = known.get(line.term)!
    const cost = line.cost - old.cost
    const isNoise = Math.abs(cost) <= NOISE * Math.max(1, Math.abs(old.cost), Math.abs(line.cost))
    return isNoise ? [] : [{ term: line.term as TermName, amount: line.amount - old.amount, unit: line.unit, cost }]
  })
  differing.sort((a, b) => Math.abs(b.cost) - Math.abs(a.cost))
  const more = total - before.total
  return { total: more, unit, seconds: more * unitSeconds, terms: differing }
}
