import type { ProblemInput } from '../model/index.ts'

type HistoryInput = NonNullable<ProblemInput['history']>[number]
type ReferenceInput = NonNullable<ProblemInput['reference']>[number]

/** One place of a visit that was done. */
export interface DoneVisit {
  /** Day number. */
  readonly day: number
  readonly visit: string
  readonly place: number
  readonly recipient: string
  readonly caregiver: string
  /** ISO 8601; known for lists that were made, not for what lies before them. */
  readonly start?: string
}

/** Windows of the continuity terms, days. */
const FORTNIGHT = 14
const FOUR_WEEKS = 28

/** Who has been where on which day: what a department remembers when it makes tomorrow's lists. */
export class Continuity {
  readonly #byRecipient = new Map<string, DoneVisit[]>()
  readonly #byVisit = new Map<string, DoneVisit[]>()

  add(done: readonly DoneVisit[]): void {
    for (const each of done) {
      push(this.#byRecipient, each.recipient, each)
      push(this.#byVisit, each.visit, each)
    }
  }

  /**
   * The history before a day: the pairs of the last 14 days, and those that met only in the 14 before them, so that each
   * pair stands once. `knows` leaves out recipients the problem does not have.
   */
  historyBefore(day: number, knows: (recipient: string) => boolean): HistoryInput[] {
    return [...this.#byRecipient]
      .filter(([recipient]) => knows(recipient))
      .flatMap(([recipient, all]) => {
        const within = (days: number): DoneVisit[] => all.filter((done) => done.day < day && done.day >= day - days)
        const fortnight = countBy(within(FORTNIGHT))
        const fourWeeks = countBy(within(FOUR_WEEKS))
        return [...fourWeeks].map(([caregiver, visits]): HistoryInput => {
          const recent = fortnight.get(caregiver)
          return recent === undefined
            ? { recipient, caregiver, days: FOUR_WEEKS, visits }
            : { recipient, caregiver, days: FORTNIGHT, visits: recent }
        })
      })
  }

  /** Who did a visit before, likeliest first: last week's, then those who did it most often and last. */
  usualCaregivers(visit: string, day: number): string[] {
    const before = (this.#byVisit.get(visit) ?? []).filter((done) => done.day < day && done.day >= day - FOUR_WEEKS)
    const lastWeek = before.filter((done) => done.day === day - 7).map(({ caregiver }) => caregiver)
    const counts = [...countBy(before)].sort(([, a], [, b]) => b - a).map(([caregiver]) => caregiver)
    return [...new Set([...lastWeek, ...counts])]
  }

  /** When each visit of last week's list began, in seconds since 1970; what came before has none. */
  lastOrder(day: number): Map<string, number> {
    const order = new Map<string, number>()
    for (const [visit, all] of this.#byVisit) {
      const last = all.findLast((done) => done.day === day - 7 && done.start !== undefined)
      if (last?.start !== undefined) order.set(visit, Date.parse(last.start) / 1000)
    }
    return order
  }

  /** Last week's list for a day, as the reference of the terms of disturbance: only who, for those on duty. */
  referenceFor(
    day: number,
    visits: readonly { id: string; places: number }[],
    onDuty: (id: string) => boolean,
  ): ReferenceInput[] {
    return visits.flatMap(({ id, places }) => {
      const last = (this.#byVisit.get(id) ?? []).filter((done) => done.day === day - 7 && done.start !== undefined)
      return last
        .filter(({ place, caregiver }) => place < places && onDuty(caregiver))
        .map(({ place, caregiver }): ReferenceInput => ({ visit: id, place, caregiver }))
    })
  }

  /** Everything that is known, in the order in which it was done. */
  all(): DoneVisit[] {
    return [...this.#byRecipient.values()].flat().sort((a, b) => a.day - b.day || (a.visit < b.visit ? -1 : 1))
  }

  /** For each recipient with visits in the 14 days before a day how many there were, and by how many of these caregivers. */
  facesBefore(
    day: number,
    counts: (caregiver: string) => boolean,
  ): { recipient: string; visits: number; faces: number }[] {
    return [...this.#byRecipient].flatMap(([recipient, all]) => {
      const recent = all.filter((done) => done.day < day && done.day >= day - FORTNIGHT && counts(done.caregiver))
      const visits = recent.filter(({ place }) => place === 0).length
      return visits === 0 ? [] : [{ recipient, visits, faces: new Set(recent.map(({ caregiver }) => caregiver)).size }]
    })
  }
}

function countBy(done: readonly DoneVisit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { caregiver } of done) counts.set(caregiver, (counts.get(caregiver) ?? 0) + 1)
  return counts
}

function push(map: Map<string, DoneVisit[]>, key: string, done: DoneVisit): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [done])
  else known.push(done)
}
