import type { Plan, Problem, Stop } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'

/** What a repair changes for people: each visit and place of the problem as it now is, against the plan before. */
export interface RepairChanges {
  /** Visits at another time; `seconds` later, negative: earlier. */
  readonly moved: readonly {
    readonly visit: string
    readonly from: string
    readonly to: string
    readonly seconds: number
  }[]
  /** Places that somebody else, or another shift, takes over. `null`: a vacant shift. */
  readonly caregivers: readonly {
    readonly visit: string
    readonly place: number
    readonly from: string | null
    readonly to: string | null
  }[]
  /** Visits that had a place and have none now, and such as are new and found none. */
  readonly unassigned: readonly string[]
  /** Visits that have a place now and had none. */
  readonly placed: readonly string[]
}

interface Planned {
  readonly stop: Stop
  readonly who: string | null
}

export function changesBetween(
  problem: Problem,
  before: Plan,
  after: Plan,
  owners: ReadonlyMap<string, string | null>,
): RepairChanges {
  const [old, now] = [placesOf(before, owners), placesOf(after, owners)]
  const ids = problem.visits.map(({ id }) => id)
  const first = (plan: ReadonlyMap<string, Planned>, id: string): Planned | undefined => plan.get(`${id} 0`)
  const moved = ids.flatMap((visit) => {
    const [from, to] = [first(old, visit)?.stop.start, first(now, visit)?.stop.start]
    if (from === undefined || to === undefined) return []
    const seconds = secondsBetween(from, to)
    return seconds === 0 ? [] : [{ visit, from, to, seconds }]
  })
  const caregivers = [...now].flatMap(([key, { stop, who }]) => {
    const from = old.get(key)
    return from === undefined || from.who === who
      ? []
      : [{ visit: stop.id, place: stop.place, from: from.who, to: who }]
  })
  const unplaced = new Set(after.unassigned.filter(({ kind }) => kind === 'visit').map(({ id }) => id))
  const wasUnplaced = new Set(before.unassigned.map(({ id }) => id))
  return {
    moved,
    caregivers,
    unassigned: ids.filter((id) => unplaced.has(id) && !wasUnplaced.has(id)),
    placed: ids.filter((id) => first(old, id) === undefined && first(now, id) !== undefined),
  }
}

function placesOf(plan: Plan, owners: ReadonlyMap<string, string | null>): ReadonlyMap<string, Planned> {
  return new Map(
    plan.shifts.flatMap(({ shift, caregiver, stops }) => {
      const who = caregiver ?? owners.get(shift) ?? null
      return stops
        .filter(({ kind }) => kind === 'visit')
        .map((stop) => [`${stop.id} ${stop.place}`, { stop, who }] as const)
    }),
  )
}
