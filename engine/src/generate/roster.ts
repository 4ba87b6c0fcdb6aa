import type { Random } from '../random.ts'
import { makeAbsences } from './absences.ts'
import { isWeekend, weekdayOf, weekOf } from './calendar.ts'
import { FULL_WEEK_HOURS } from './caregivers.ts'
import { chance } from './draw.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { MadeCaregiver, RosteredShift } from './people.ts'
import { mayWork } from './roster-rules.ts'
import type { Stretch } from './roster-rules.ts'
import type { Part, Position, ShiftTemplate, UnitKindParameters } from './unit-kinds/index.ts'

const DAY_MINUTES = 24 * 60
/** Hours' worth of preference: to keep Saturday's people on Sunday; against a day shift after an evening. */
const SAME_WEEKEND = 30
const OWN_WEEKEND = 200
const DAY_AFTER_EVENING = -8
const SAME_AS_YESTERDAY = 3

/** A caregiver as the roster grows. */
interface Line {
  /** Position in the municipality's caregivers. */
  readonly caregiver: number
  readonly person: MadeCaregiver
  readonly away: ReadonlySet<number>
  readonly worked: (Stretch & { readonly day: number; readonly part: Part })[]
  /** Hours rostered, absence included. */
  hours: number
}

/**
 * The roster of a unit from its first day to its last: who has most hours to go takes the next shift that the law and
 * the agreements let them take. Absence is covered by someone who is called in, or leaves the shift vacant.
 */
export function makeRoster(
  unit: { readonly position: number; readonly parameters: UnitKindParameters },
  caregivers: readonly { readonly position: number; readonly person: MadeCaregiver }[],
  { first, last }: { readonly first: number; readonly last: number },
  { absent, substituted }: MunicipalityParameters['shares'],
  random: Random,
): RosteredShift[] {
  const lines = caregivers.map(({ position, person }): Line => {
    const away = person.works === 'called' ? new Set<number>() : makeAbsences(first, last, absent, random)
    return { caregiver: position, person, away, worked: [], hours: 0 }
  })
  const templates = [...unit.parameters.shifts].sort((a, b) => a.start - b.start)
  const shifts: RosteredShift[] = []
  for (let day = first; day <= last; day++) {
    for (const template of templates) {
      const crew = isWeekend(day) ? template.weekend : template.weekday
      crew.forEach((position, i) => {
        const taken = assign(lines, { day, template, position, elapsed: day - first + 1, substituted }, random)
        const { code, start, end } = template
        shifts.push({
          ...{ name: `${code}${i + 1}`, unit: unit.position, day, code, start, end },
          ...{ profession: position.profession, mode: position.mode, dutyLead: position.dutyLead === true },
          caregiver: taken?.caregiver ?? null,
        })
      })
    }
  }
  return shifts
}

interface Opening {
  readonly day: number
  readonly template: ShiftTemplate
  readonly position: Position
  readonly elapsed: number
  readonly substituted: number
}

/** Who has the shift in the end. */
function assign(lines: readonly Line[], opening: Opening, random: Random): Line | undefined {
  const { day, template, position } = opening
  const shift = stretchOf(day, template)
  const free = lines.filter(
    ({ person, worked }) =>
      person.profession === position.profession &&
      (position.mode !== 'car' || person.licence) &&
      mayWork(person, worked, shift),
  )
  const employed = free.filter(({ person }) => person.works !== 'called')
  const rostered = best(employed, opening, random)
  const hours = (template.end - template.start) / 60
  if (rostered !== undefined && !rostered.away.has(day)) return take(rostered, opening, shift, hours)
  if (rostered !== undefined) {
    rostered.hours += hours
    if (!chance(random, opening.substituted)) return undefined
  }
  const called = free.filter(({ person }) => person.works === 'called')
  const cover = best(called, opening, random)
  return cover === undefined ? undefined : take(cover, opening, shift, hours)
}

function take(line: Line, { day, template }: Opening, shift: Stretch, hours: number): Line {
  line.worked.push({ ...shift, day, part: template.part })
  line.hours += hours
  return line
}

const stretchOf = (day: number, { start, end }: ShiftTemplate): Stretch => ({
  start: day * DAY_MINUTES + start,
  end: day * DAY_MINUTES + end,
})

/** Whoever has most hours to go, with a liking for whole weekends and against a day shift after an evening. */
function best(lines: readonly Line[], opening: Opening, random: Random): Line | undefined {
  let chosen: Line | undefined
  let most = -Infinity
  for (const line of lines) {
    const score = scoreOf(line, opening) + random.unit()
    if (score > most) [most, chosen] = [score, line]
  }
  return chosen
}

function scoreOf({ person, worked, hours }: Line, { day, template, elapsed }: Opening): number {
  if (person.works === 'weekend' && !isWeekend(day)) return -Infinity
  const due = person.works === 'called' ? 0 : (person.position * FULL_WEEK_HOURS * elapsed) / 7
  const last = worked.at(-1)
  const isNext = last !== undefined && last.day === day - 1
  const weekend = isWeekend(day) ? (weekOf(day) % 3 === person.weekend ? OWN_WEEKEND : 0) : 0
  const together = isNext && weekdayOf(day) === 6 ? SAME_WEEKEND : 0
  const turn = isNext && last.part === 'evening' && template.part === 'day' ? DAY_AFTER_EVENING : 0
  const same = isNext && last.part === template.part ? SAME_AS_YESTERDAY : 0
  return due - hours + weekend + together + turn + same
}
