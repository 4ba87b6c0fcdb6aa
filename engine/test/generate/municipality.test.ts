import { checkPlan } from '@hjemrute/engine/check'
import { Continuity, dayPart, municipalityDocument } from '@hjemrute/engine/generate'
import type { Municipality } from '@hjemrute/engine/generate'
import type { Problem } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayOf, judged, municipality, noPlan, remembered } from './made-municipality.ts'

/** Seconds of work on a quiet core are ten on a busy one. Milliseconds. */
const PATIENCE = 60_000
const SEEDS = [1, 77]
/** A Tuesday, a Saturday and a Sunday of the first week. */
const DAYS = [1, 5, 6]

describe.each(SEEDS)('seed %i', (seed) => {
  let made: Municipality
  let days: { unit: number; day: number; problem: Problem }[]

  beforeAll(() => {
    made = municipality({ seed })
    const continuity = remembered(made)
    days = DAYS.flatMap((day) =>
      made.units.flatMap((_, unit) => {
        const input = dayOf(made, day, [unit], continuity)
        return input.visits.length === 0 ? [] : [{ unit, day, problem: judged(input) }]
      }),
    )
  }, PATIENCE)

  test('the units have their recipients: 130 in an area, give or take a tenth, 57 in a centre', () => {
    const count = (unit: number) => made.recipients.filter((recipient) => recipient.unit === unit).length
    const of = (kind: string) => made.units.flatMap(({ parameters }, i) => (parameters.kind === kind ? [count(i)] : []))
    for (const people of of('homeNursing')) expect(Math.abs(people - 130)).toBeLessThanOrEqual(13)
    expect(of('centre')).toEqual([57])
    expect(of('practicalHelp')).toEqual([507])
    expect(of('night')).toEqual([0])
  })

  test('a weekday has about as many visits by day as the deck says', () => {
    const byDay = (kind: string) =>
      days
        .filter(({ unit, day }) => made.units[unit]!.parameters.kind === kind && day === 1)
        .map(({ problem }) => problem.visits.filter(({ windows }) => windows[0]!.opens.slice(11, 13) < '14').length)
    for (const visits of byDay('homeNursing')) expect(Math.abs(visits - 150)).toBeLessThanOrEqual(15)
    for (const visits of byDay('centre')) expect(Math.abs(visits - 100)).toBeLessThanOrEqual(12)
    for (const visits of byDay('practicalHelp')) expect(Math.abs(visits - 80)).toBeLessThanOrEqual(10)
  })

  test('weekends have fewer visits and fewer shifts, long ones among them, and no practical help', () => {
    for (const { unit, day, problem } of days) {
      const { kind } = made.units[unit]!.parameters
      if (day === 1) continue
      expect(kind).not.toBe('practicalHelp')
      if (kind !== 'homeNursing') continue
      const tuesday = days.find((other) => other.unit === unit && other.day === 1)!.problem
      expect(problem.visits.length).toBeLessThan(tuesday.visits.length)
      expect(problem.shifts.length).toBeLessThan(tuesday.shifts.length)
      expect(problem.shifts.filter(({ id }) => id.includes('-L'))).toHaveLength(3)
    }
  })

  test('nobody is rostered against the law, the days before and after included', () => {
    for (const { problem } of days) {
      const judgement = checkPlan(problem, noPlan(problem), buildTravel(problem))
      expect(judgement.violations.filter(({ rule }) => rule === 'working-time')).toEqual([])
    }
  })

  test('some day shift comes after an evening shift with nine to ten hours between', () => {
    const rests = made.caregivers.flatMap((_, position) => {
      const shifts = made.shiftsOf.get(position) ?? []
      return shifts.slice(1).map((shift, i) => {
        const before = shifts[i]!
        return (shift.day - before.day) * 24 + (shift.start - before.end) / 60
      })
    })
    expect(rests.every((hours) => hours >= 9)).toBe(true)
    expect(rests.some((hours) => hours < 11)).toBe(true)
  })

  test('whatever a visit needs is held by enough on shifts that cover its window', () => {
    for (const { problem } of days) {
      const caregiverOf = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
      for (const { id, staffing, windows } of problem.visits) {
        const [{ opens, hardCloses }] = windows as [{ opens: string; hardCloses: string }]
        const at = Date.parse(opens)
        const able = problem.shifts.filter(({ start, end, caregiver, assumedQualifications }) => {
          if (Date.parse(start) > at || Date.parse(end) < Date.parse(hardCloses)) return false
          const held = caregiverOf
            .get(caregiver ?? '')
            ?.qualifications.filter(({ validTo }) => validTo === undefined || Date.parse(validTo) >= at)
            .map(({ code }) => code)
          return staffing[0]!.qualifications.every(({ code }) => (held ?? assumedQualifications).includes(code))
        })
        expect(able.length, id).toBeGreaterThanOrEqual(1)
      }
    }
  })

  test('all units together, and the day shifts of one, are problems too', () => {
    const continuity = remembered(made)
    const every = made.units.map((_, unit) => unit)
    const whole = judged(dayOf(made, 1, every, continuity))
    expect(new Set(whole.visits.map(({ id }) => id)).size).toBe(whole.visits.length)
    const cut = judged(dayPart(dayOf(made, 1, [0], continuity)))
    expect(cut.shifts).toHaveLength(13)
    expect(cut.shifts.every(({ start }) => start.slice(11) === '07:30:00+01:00')).toBe(true)
    expect(Math.abs(cut.visits.length - 150)).toBeLessThanOrEqual(15)
  })
})

test('the same seed makes the same municipality and the same days; another seed another', { timeout: PATIENCE }, () => {
  const made = municipality({ units: 2 })
  const again = municipality({ units: 2 })
  expect(municipalityDocument(again)).toEqual(municipalityDocument(made))
  expect(dayOf(again, 1, [0], remembered(again))).toEqual(dayOf(made, 1, [0], remembered(made)))
  expect(municipalityDocument(municipality({ units: 2, seed: 2 }))['roster']).not.toEqual(
    municipalityDocument(made)['roster'],
  )
})

test('a few days are the first ones of many', { timeout: PATIENCE }, () => {
  const [few, many] = [municipality({ units: 2, days: 1 }), municipality({ units: 2, days: 28 })]
  for (const unit of few.units.keys())
    expect(dayOf(few, 0, [unit], remembered(few))).toEqual(dayOf(many, 0, [unit], remembered(many)))
})

test('a key lies at the base of the only unit that comes', () => {
  const made = municipality()
  const homes = new Map<string, Set<number>>()
  for (const { home, unit } of made.recipients)
    if (home.key !== undefined) homes.set(home.key, (homes.get(home.key) ?? new Set()).add(unit))
  expect(homes.size).toBeGreaterThan(0)
  for (const units of homes.values()) expect(units.size).toBe(1)
})

test('a night begins in the evening, crosses midnight, and serves several units', () => {
  const made = municipality()
  const night = made.units.findIndex(({ parameters }) => parameters.kind === 'night')
  const problem = judged(dayOf(made, 0, [night], remembered(made)))
  expect(problem.horizon.start).toBe('2026-11-23T20:00:00+01:00')
  expect(problem.shifts[0]).toMatchObject({ start: '2026-11-23T22:00:00+01:00', end: '2026-11-24T08:00:00+01:00' })
  expect(problem.visits.some(({ windows }) => windows[0]!.opens.startsWith('2026-11-24'))).toBe(true)
  expect(new Set(problem.recipients.map(({ unit }) => unit)).size).toBeGreaterThan(1)
})

test('what the issue asks for is there', { timeout: PATIENCE }, () => {
  const made = municipality()
  const continuity = remembered(made)
  const every = made.units.map((_, unit) => unit)
  const problems = [0, 1, 2, 3, 4, 5, 6].map((day) => judged(dayOf(made, day, every, continuity)))
  const some = (has: (problem: Problem) => boolean) => expect(problems.some(has)).toBe(true)
  const shift = (has: (shift: Problem['shifts'][number]) => boolean) => some(({ shifts }) => shifts.some(has))
  const visit = (has: (visit: Problem['visits'][number]) => boolean) => some(({ visits }) => visits.some(has))
  shift(({ caregiver }) => caregiver === null)
  shift(({ trainees }) => trainees.length > 0)
  shift(({ role, reserves }) => role === 'dutyLead' && reserves.length > 0)
  shift(({ capacityFactor }) => capacityFactor < 1)
  shift(({ serviceTimeFactor, excludedServices }) => serviceTimeFactor > 1 && excludedServices.length > 0)
  shift(({ longestLeg }) => longestLeg !== undefined)
  visit(({ staffing }) => staffing.length === 2)
  visit(({ manner }) => manner === 'telephone')
  visit(({ manner }) => manner === 'video')
  visit(({ manner }) => manner === 'indoors')
  visit(({ leavingOut }) => leavingOut === 'mayMoveToAnotherDay')
  visit(({ leavingOut }) => leavingOut === 'mayBeLeftOut')
  visit(({ requiredCaregivers }) => requiredCaregivers.length > 0)
  visit(({ excludedCaregivers: [rule] }) => rule?.reason !== undefined && rule.expires !== undefined)
  visit(({ staffing: [place] }) => (place!.preferredCaregivers ?? []).length > 0)
  some(({ groups }) => groups.some(({ kind }) => kind === 'couple'))
  some(({ groups }) => groups.some(({ kind }) => kind === 'building'))
  some(({ dependencies }) => dependencies.some(({ minimumGap }) => minimumGap! >= 2 * 3600))
  some(({ activities }) => activities.some(({ kind }) => kind === 'meeting'))
  some(({ activities }) => activities.some(({ kind }) => kind === 'errand'))
  some(({ activities }) => activities.some(({ hard }) => !hard))
  some(({ vehicles }) => vehicles.some(({ names, number }) => names.length === number && number > 0))
  some(({ keys }) => keys.length > 0)
  some(({ caregivers }) => caregivers.some(({ agreements }) => agreements[0]?.validTo !== undefined))
  some(({ caregivers }) => caregivers.some(({ nightWorker }) => nightWorker))
  some(({ recipients }) => recipients.some(({ declinesTrainees }) => declinesTrainees))
  expect(made.recipients.some(({ addressProtected }) => addressProtected)).toBe(true)
  for (const { units } of problems) for (const { dutyPhone } of units) expect(dutyPhone).toMatch(/^00 00 /)
})

test('fewer cars than shifts that go by car', () => {
  const made = municipality()
  const near = made.units.findIndex(({ parameters, rural }) => parameters.kind === 'homeNursing' && !rural)
  const { shifts, vehicles } = judged(dayOf(made, 1, [near], remembered(made)))
  const [pool] = vehicles.filter(({ id }) => id.endsWith('dag'))
  expect(pool!.number).toBe(shifts.filter(({ vehiclePool }) => vehiclePool === pool!.id).length - 1)
})

test('mental health is a kind of unit by parameters alone', { timeout: PATIENCE }, () => {
  const made = municipality({ units: 16 })
  const unit = made.units.findIndex(({ parameters }) => parameters.kind === 'mentalHealth')
  const problem = judged(dayOf(made, 0, [unit], new Continuity()))
  expect(problem.visits.length).toBeGreaterThan(20)
  expect(problem.visits.some(({ teamOnly }) => teamOnly)).toBe(true)
})
