import type { SHIFT_KINDS } from '@hjemrute/contract'
import { dateAfter } from '@hjemrute/engine/time'
import { join } from 'node:path'
import { ROOT } from '../config.ts'
import { DEMO_NIGHT_UNIT, DEMO_UNIT } from './demo-unit.ts'

/** A shift of the demo: the example that it is made from, and the date that it is moved to. */
export interface DemoShift {
  readonly unit: string
  readonly date: string
  readonly kind: (typeof SHIFT_KINDS)[number]
  readonly problemFile: string
  readonly byHandFile: string
}

const EXAMPLES = join(ROOT, 'examples')
const [SUNDAY, SATURDAY] = [0, 6] as const

/** The shift of the first screen: tomorrow's day. */
export function firstShift(today: string): DemoShift {
  const folder = join(EXAMPLES, 'department-day')
  return {
    ...{ unit: DEMO_UNIT, date: dateAfter(today, 1), kind: 'day' },
    problemFile: join(folder, 'problem.json'),
    byHandFile: join(folder, 'by-hand.json'),
  }
}

/** Today, tomorrow and the weekend by day, evening and night, without the first screen's; the nearest first. */
export function otherShifts(today: string): DemoShift[] {
  const tomorrow = dateAfter(today, 1)
  const saturday = [0, 1, 2, 3, 4, 5, 6].map((days) => dateAfter(today, days)).find((d) => weekdayOf(d) === SATURDAY)!
  // On a Sunday the weekend is today's and the one to come.
  const dates = [...new Set([tomorrow, today, saturday, dateAfter(saturday, 1)])]
  return dates.flatMap((date) =>
    (['day', 'evening', 'night'] as const)
      .filter((kind) => date !== tomorrow || kind !== 'day')
      .map((kind): DemoShift => {
        const name = join(EXAMPLES, 'department-week', `${exampleDay(date, tomorrow)}-${kind}`)
        const unit = kind === 'night' ? DEMO_NIGHT_UNIT : DEMO_UNIT
        return { unit, date, kind, problemFile: `${name}.json.gz`, byHandFile: `${name}-by-hand.json.gz` }
      }),
  )
}

/** Weekends are as weekends; of the two weekdays that there are, tomorrow is the one that the first screen shows. */
function exampleDay(date: string, tomorrow: string): string {
  const weekday = weekdayOf(date)
  if (weekday === SATURDAY) return 'saturday'
  if (weekday === SUNDAY) return 'sunday'
  return date === tomorrow ? 'tuesday' : 'monday'
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
