import type { MeasuredFigures, MeasuredWeek, Means, Measuring } from '@hjemrute/contract'
import { SHIFT_KINDS } from '@hjemrute/contract'
import { dateAfter } from '@hjemrute/engine/time'
import type { MeasureRow } from './measures.repository.ts'

/**
 * Fewer shifts than this on either side say nothing of the difference. Our choice: a week of one part of the day, so
 * that no side is without a weekend.
 */
export const FEWEST = 7

/**
 * How people worked is told of so many shifts or more: of one, everybody knows who planned it. What the plans are like
 * stands on the lists anyway. Our choice.
 */
export const FEWEST_OF_PEOPLE = 3

type Way = MeasuredWeek['way']

/** How a plan came about. A proposal from before the period began is neither one nor the other. */
const wayOf = ({ baseline, proposed }: MeasureRow): Way => {
  if (baseline) return proposed ? 'mixed' : 'baseline'
  return proposed ? 'proposals' : 'mixed'
}

/** First publications alone: what is changed afterwards is another story. */
const firsts = (rows: readonly MeasureRow[]): MeasureRow[] => rows.filter(({ publication }) => publication === 1)

/** A row for each week and way, the newest first. */
export function weeksOf(rows: readonly MeasureRow[]): MeasuredWeek[] {
  const groups = Map.groupBy(firsts(rows), (row) => `${mondayOf(row.date)} ${wayOf(row)}`)
  return [...groups.values()]
    .map((group): MeasuredWeek => {
      const proposals = group.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]))
      return {
        monday: mondayOf(group[0]!.date),
        way: wayOf(group[0]!),
        means: meansOf(group),
        proposed: proposals.length === 0 ? null : figuresOf(proposals),
        reasons: group.length < FEWEST_OF_PEOPLE ? {} : summed(group.map(({ reasons }) => reasons)),
      }
    })
    .sort((a, b) => b.monday.localeCompare(a.monday) || a.way.localeCompare(b.way))
}

/** Without and with proposals, for each part of the day apart: a night is not an evening. */
export function comparisonOf(rows: readonly MeasureRow[]): Measuring['comparison'] {
  const all = firsts(rows)
  return SHIFT_KINDS.flatMap((kind) => {
    const of = (way: Way) => all.filter((row) => row.kind === kind && wayOf(row) === way)
    const [baseline, proposals] = [of('baseline'), of('proposals')]
    if (baseline.length === 0 && proposals.length === 0) return []
    return [{ kind, baseline: meansOf(baseline), proposals: meansOf(proposals) }]
  })
}

function meansOf(group: readonly MeasureRow[]): Means {
  const figures = figuresOf(group.map(({ published }) => published))
  if (group.length < FEWEST_OF_PEOPLE) return { shifts: group.length, minutes: null, edits: null, ...figures }
  return {
    shifts: group.length,
    // A plan that nobody was seen to work on was made where we do not look.
    minutes: mean(group.map(({ seconds }) => (seconds === 0 ? null : seconds / 60))),
    edits: mean(group.map(({ edits }) => Object.values(edits).reduce((sum, times) => sum + times, 0))),
    ...figures,
  }
}

const figuresOf = (plans: readonly MeasuredFigures[]) => ({
  travelSeconds: whole(mean(plans.map(({ travelSeconds }) => travelSeconds))),
  waitingSeconds: whole(mean(plans.map(({ waitingSeconds }) => waitingSeconds))),
  unassigned: mean(plans.map(({ unassigned }) => unassigned)),
  facesPerRecipient: mean(plans.map(({ facesPerRecipient }) => facesPerRecipient)),
  newFaces: mean(plans.map(({ newFaces }) => newFaces)),
})

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value))

/** Over those that are known. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const each of all) for (const [key, times] of Object.entries(each)) sum[key] = (sum[key] ?? 0) + times
  return sum
}

function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return dateAfter(date, -((weekday + 6) % 7))
}
