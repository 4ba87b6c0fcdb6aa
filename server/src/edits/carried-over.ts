import type { Problem, ProblemInput } from '@hjemrute/engine/model'
import { isDeepStrictEqual } from 'node:util'

/**
 * A document with what differs between two versions of a problem taken over, and nothing else: what others have changed
 * in it meanwhile stays. `undefined`: nothing differs.
 */
export function carriedOver(document: ProblemInput, from: Problem, to: Problem): ProblemInput | undefined {
  if (from === to) return undefined
  const keys = (Object.keys(to) as (keyof Problem)[]).filter(
    (key) => key !== 'visits' && from[key] !== to[key] && !isDeepStrictEqual(from[key], to[key]),
  )
  const visits = visitsCarriedOver(document.visits, from.visits, to.visits)
  if (keys.length === 0 && visits === undefined) return undefined
  const rest = Object.fromEntries(keys.map((key) => [key, to[key]]))
  return { ...document, ...rest, ...(visits === undefined ? {} : { visits }) }
}

type Visits = ProblemInput['visits']

/** By id: changed ones in their place, new ones after the one that they follow, and those that are gone left out. */
function visitsCarriedOver(document: Visits, from: Problem['visits'], to: Problem['visits']): Visits | undefined {
  const before = new Map(from.map((visit) => [visit.id, visit]))
  const after = new Map(to.map((visit) => [visit.id, visit]))
  const changed = to.filter((visit) => {
    const was = before.get(visit.id)
    return was !== visit && !isDeepStrictEqual(was, visit)
  })
  const gone = new Set(from.flatMap(({ id }) => (after.has(id) ? [] : [id])))
  if (changed.length === 0 && gone.size === 0) return undefined
  const result = document.filter(({ id }) => !gone.has(id))
  for (const visit of changed) {
    const at = result.findIndex(({ id }) => id === visit.id)
    if (at >= 0) result[at] = { ...result[at]!, ...whatDiffers(before.get(visit.id), visit) }
    else result.splice(placeAfter(result, to, visit.id), 0, visit)
  }
  return result
}

/** A document says less than its problem, where defaults are filled in and local knowledge is heeded: the rest stays unsaid. */
function whatDiffers(was: Problem['visits'][number] | undefined, is: Problem['visits'][number]): Partial<typeof is> {
  const keys = Object.keys({ ...was, ...is }) as (keyof typeof is)[]
  return Object.fromEntries(keys.filter((key) => !isDeepStrictEqual(was?.[key], is[key])).map((key) => [key, is[key]]))
}

function placeAfter(visits: Visits, to: Problem['visits'], id: string): number {
  const follows = to[to.findIndex((visit) => visit.id === id) - 1]?.id
  return visits.findIndex((visit) => visit.id === follows) + 1
}
