import type { PlanInput, ProblemInput, RuleName } from '../../src/model/index.ts'
import { at, shift, visit } from '../check/small-day.ts'
import { annaOrBo, boAtSouth, exactly, onlyBy, oneTripOrTwo, pricedDay, TRAVEL } from './two-bases.ts'

/** A problem whose cheapest plan breaks a rule. Only road has a price. */
export interface HardRule {
  readonly rule: RuleName
  /** What of the rule it is about. */
  readonly about: string
  readonly day: ProblemInput
  /** The same without the rule. */
  readonly without: ProblemInput
  /** Cost of the best plan that keeps the rule, and of the best when it need not. */
  readonly kept: number
  readonly broken: number
  /** Names what the plan without the rule calls otherwise, so that it can be judged by the rule. */
  readonly rename?: (plan: PlanInput) => void
}

export const MINUTE = 60
export const AN_HOUR = 3600
const nine = exactly('09:00')

export function roadWithoutTime(): Pick<HardRule, 'day' | 'without'> {
  const day = oneTripOrTwo(
    nine,
    { ...exactly('09:40'), location: 'south' },
    {
      objective: { terms: { travel: { weight: 0 }, distance: { weight: 1 } } },
    },
  )
  const { travel } = day
  if (travel.kind !== 'matrix') return { day, without: day }
  const modes = Object.entries(travel.modes).map(([mode, { times, distances }]) => [
    mode,
    { times: times.map((row) => row.map(() => 0)), ...(distances && { distances }) },
  ])
  return { day, without: { ...day, travel: { kind: 'matrix', modes: Object.fromEntries(modes) } } }
}

export function lasting(minutes: number) {
  return { staffing: [{ duration: minutes * MINUTE }] }
}

export function withTrainees(extraServiceFactor: number) {
  return {
    caregivers: ['anna', 'bo', 'cato', 'dina'].map((id) => ({ id })),
    anna: { trainees: [{ caregiver: 'cato', extraServiceFactor }] },
    bo: { trainees: [{ caregiver: 'dina', extraServiceFactor }] },
  }
}

export function bothUntil(clock: string, more: object = {}) {
  return { anna: { end: at(clock), ...more }, bo: { end: at(clock), ...more } }
}

export function needing(code: string, level = 0) {
  return { staffing: [{ duration: 1800, qualifications: [{ code, level }] }] }
}

export function holding(held: { code: string }) {
  return { caregivers: [{ id: 'anna' }, { id: 'bo', qualifications: [held] }] }
}

export function southTeam() {
  return [
    { id: 'anna', team: 'base' },
    { id: 'bo', team: 'south' },
  ]
}

export function inAreas() {
  return { locations: [{ id: 'base' }, { id: 'north', area: 'east' }, { id: 'south' }] }
}

/** Two visits that stand for the places of one, and their plan named as if they were. */
export function asTwoVisits(
  day: ProblemInput,
  more: Partial<ProblemInput> = {},
): Pick<HardRule, 'day' | 'without' | 'rename'> {
  const [whole] = day.visits
  const visits = whole!.staffing.map((place, k) => ({ ...whole!, id: `v${k}`, staffing: [{ ...place, offset: 0 }] }))
  const rename = (plan: PlanInput): void => {
    for (const stop of plan.shifts.flatMap(({ stops }) => stops)) {
      stop.place = Number(stop.id.slice(1))
      stop.id = whole!.id
    }
  }
  return { day, without: { ...day, ...more, visits }, rename }
}

export function liftTogether() {
  const day = pricedDay({
    visits: [visit('v', { staffing: [{ duration: 1800 }, { duration: 1800 }] })],
    shifts: [
      shift('anna', { end: at('10:00') }),
      shift('bo', { start: at('10:00'), end: at('12:00') }),
      boAtSouth({ id: 'cato', caregiver: 'cato' }),
    ],
  })
  return asTwoVisits(day)
}

export function anHourApart() {
  const day = annaOrBo({ staffing: [{ duration: 1800 }, { duration: 1800, offset: AN_HOUR }] })
  return asTwoVisits(day, { dependencies: [{ first: 'v0', second: 'v1', minimumGap: AN_HOUR, maximumGap: AN_HOUR }] })
}

export function morningAndNoon() {
  return { anna: { end: at('10:00') }, bo: { start: at('10:00'), end: at('12:00') } }
}

export function aRowApart() {
  const visits = [
    visit('v1', exactly('08:10')),
    visit('v2', { location: 'south' }),
    visit('v3', { windows: [{ opens: at('08:20') }] }),
  ]
  const day = pricedDay({ visits, groups: [{ id: 'g', visits: ['v1', 'v2'], inRow: true, hard: true }] })
  return { day, without: { ...day, groups: [] } }
}

export function northAndSouth(more: Partial<ProblemInput> = {}) {
  return pricedDay(
    {
      visits: [
        visit('v1', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 3000 }),
        visit('v2', { location: 'south', leavingOut: 'mayBeLeftOut', leaveOutPrice: 100 }),
      ],
      ...more,
    },
    { ...TRAVEL, unassigned: { weight: 1 } },
  )
}

export function ofOneRecipient(): Pick<ProblemInput, 'visits' | 'recipients'> {
  return {
    recipients: [{ id: 'r' }],
    visits: [visit('v1', { recipient: 'r' }), visit('v2', { recipient: 'r', location: 'south' })],
  }
}

export function onePattern() {
  return { id: 'p', recipient: 'r', options: [['v1', 'v2']] }
}

export function morningAndAfternoon() {
  return [visit('v1', exactly('09:00')), visit('v2', exactly('13:00'))]
}

export function report(opens: string, closes: string) {
  return { id: 'report', duration: 1800, opens: at(opens), closes: at(closes), location: 'base', shifts: ['anna'] }
}

export function lunchInTheSouth(hard: boolean) {
  return {
    breaks: [{ id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), where: 'south', hard }],
  }
}

export function carPool(number: number): ProblemInput {
  const day = pricedDay({
    visits: [visit('v1', nine), visit('v2', { ...nine, location: 'south' })],
    shifts: [
      shift('anna', { vehiclePool: 'cars' }),
      shift('bo', { vehiclePool: 'cars' }),
      shift('cato', { mode: 'foot' }),
    ],
    vehicles: [{ id: 'cars', mode: 'car', number }],
  })
  const { travel } = day
  if (travel.kind !== 'matrix') return day
  const twice = (rows: readonly (readonly number[])[] = []) => rows.map((row) => row.map((value) => value * 2))
  return {
    ...day,
    travel: { ...travel, modes: { ...travel.modes, foot: { times: twice(travel.modes['car']!.times) } } },
  }
}

export function beforeTheNight(workingTimeRules: boolean): ProblemInput {
  const pause = { id: 'pause', duration: 600, opens: at('08:00'), closes: at('11:00') }
  const soft = { end: at('12:00'), endBinds: 'soft' as const, allowedOvertime: null, breaks: [pause] }
  return oneTripOrTwo(exactly('11:45'), exactly('12:15'), {
    workingTimeRules,
    caregivers: [
      { id: 'anna', worked: [{ start: at('23:30'), end: at('23:45') }] },
      { id: 'bo', worked: [] },
    ],
    visits: [visit('v1', { ...exactly('11:45'), ...onlyBy('anna') }), visit('v2', exactly('12:15'))],
    anna: soft,
    bo: soft,
  })
}

/** Anna in the north goes from p to q, Bo in the south from q to p, at no road; Cato is at the base. */
export function crossing(order: 'visit' | 'patient'): ProblemInput {
  return pricedDay({
    order,
    visits: [
      visit('v1', { recipient: 'p', ...exactly('08:10') }),
      visit('v2', { recipient: 'q', ...exactly('08:40') }),
      visit('v3', { recipient: 'q', location: 'south', ...exactly('08:30') }),
      visit('v4', { recipient: 'p', location: 'south', ...exactly('09:00') }),
    ],
    shifts: [shift('anna', { startLocation: 'north', endLocation: 'north' }), boAtSouth(), shift('cato')],
  })
}

/** A visit in the north and one in the south for the same recipient; either may be left out for nothing. */
export function eachFromTheBase(more: Partial<ProblemInput> = {}): ProblemInput {
  const { recipients, visits } = ofOneRecipient()
  const optional = visits.map((each) => ({ ...each, leavingOut: 'mayBeLeftOut' as const, leaveOutPrice: 0 }))
  return pricedDay({ ...(recipients && { recipients }), visits: optional, ...more })
}
