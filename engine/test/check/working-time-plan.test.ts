import { describe, expect, test } from 'vitest'
import { workingTimeVerdicts } from '../../src/check/rules/working-time.ts'
import { replayPlan } from '../../src/check/replay-plan.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { drawPlan } from './draw-plan.ts'
import type { Routes } from './draw-plan.ts'
import { at, faultsOf, judge, shift, smallDay, visit } from './small-day.ts'

/** A small day on which the law holds. */
const lawful = (more: Partial<ProblemInput>): ProblemInput => smallDay({ workingTimeRules: true, ...more })
const caregiver = (id: string, more: Partial<NonNullable<ProblemInput['caregivers']>[number]> = {}) => ({ id, ...more })

/** 08:00–16:00 with half an hour of lunch at the base. */
const lunch = { id: 'lunch', duration: 1800, opens: at('10:00'), closes: at('15:00') }
const ordinary = shift('anna', { breaks: [lunch] })
const morning: Routes = { anna: ['v1 09:00', 'break:lunch 12:00 @base'] }
/** An hour's work the evening before. */
const evening = (ends: string) => {
  const end = Date.parse(`2026-11-22T${ends}:00+01:00`)
  return [{ start: new Date(end - 3_600_000).toISOString(), end: new Date(end).toISOString() }]
}

function verdictsOf(input: ProblemInput, routes: Routes) {
  const problem = problemSchema.parse(input)
  const day = replayPlan(problem, planSchema.parse(drawPlan(problem, routes)), buildTravel(problem), 'visit')
  return workingTimeVerdicts(day)
}

const lines = (input: ProblemInput, routes: Routes): string[] =>
  verdictsOf(input, routes).map(({ values }) => `${values['caregiver']} ${values['fault']}`)

describe('a plan by the law', () => {
  test('an ordinary day keeps it, and every reason is told', () => {
    const input = lawful({ shifts: [ordinary], visits: [visit('v1')] })
    expect(faultsOf(input, morning)).toEqual([])
    expect(lines(input, morning)).toEqual(
      [
        'normalDay.legal',
        'normalWeek.legal',
        'normalYear.legal',
        'totalDay.legal',
        'totalWeek.legal',
        'totalEightWeeks.legal',
        'dailyRest.legal',
        'weeklyRest.legal',
        'breakAfter.given',
        'longBreak.legal',
      ].map((fault) => `anna ${fault}`),
    )
  })

  test('rest from work before the horizon', () => {
    const since = (ends: string) =>
      lawful({ shifts: [ordinary], visits: [visit('v1')], caregivers: [caregiver('anna', { worked: evening(ends) })] })
    expect(faultsOf(since('21:00'), morning)).toEqual([])
    expect(faultsOf(since('21:01'), morning)).toEqual(['working-time dailyRest.illegal 60 s'])
  })

  test('names the caregiver, the paragraph and the hours', () => {
    const input = lawful({
      shifts: [ordinary],
      visits: [visit('v1')],
      caregivers: [caregiver('anna', { worked: evening('23:00') })],
    })
    const [violation] = judge(input, morning).violations
    expect(violation).toMatchObject({
      rule: 'working-time',
      place: 'caregiver/anna',
      amount: 7200,
      unit: 's',
      values: {
        caregiver: 'anna',
        shift: 'anna',
        paragraph: '§ 10-8 (1)',
        limitHours: 11,
        actualHours: 9,
        level: 'statutory',
      },
    })
  })

  test('is switched off by the problem', () => {
    const input = { ...lawful({ shifts: [shift('anna')], visits: [visit('v1')] }) }
    expect(faultsOf(input, { anna: ['v1 09:00'] })).not.toEqual([])
    expect(faultsOf({ ...input, workingTimeRules: false }, { anna: ['v1 09:00'] })).toEqual([])
    expect(verdictsOf({ ...input, workingTimeRules: false }, { anna: ['v1 09:00'] })).toEqual([])
  })

  test('an agreement valid on the day makes it legal, and is named', () => {
    const agreed = (validTo: string) =>
      lawful({
        shifts: [ordinary],
        visits: [visit('v1')],
        caregivers: [
          caregiver('anna', {
            worked: evening('23:00'),
            agreements: [{ level: 'unionRepresentatives', reference: 'Hviletid', validTo }],
          }),
        ],
      })
    expect(faultsOf(agreed(at('08:00')), morning)).toEqual([])
    expect(lines(agreed(at('08:00')), morning)).toContain('anna dailyRest.legalByAgreement')
    expect(faultsOf(agreed(at('07:59')), morning)).toContain('working-time dailyRest.illegal 7200 s')
  })
})

describe('what counts as working time', () => {
  test('the roster’s shift, also when it is not used, without breaks that are not paid', () => {
    const long = (paid: boolean) =>
      lawful({
        shifts: [shift('anna', { start: at('08:00'), end: at('17:30'), breaks: [{ ...lunch, paid }] })],
        visits: [visit('v1', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 1 })],
      })
    expect(faultsOf(long(false), { anna: [] })).not.toContain('working-time normalDay.illegal 1800 s')
    expect(faultsOf(long(true), { anna: [] })).toContain('working-time normalDay.illegal 1800 s')
    expect(faultsOf(long(true), {})).toContain('working-time normalDay.illegal 1800 s')
  })

  test('breaks at the stated time, as far as they lie in the shift', () => {
    const short = lawful({
      shifts: [
        shift('anna', {
          start: at('08:00'),
          end: at('14:00'),
          breaks: [{ ...lunch, opens: at('07:00'), hard: false }],
        }),
      ],
      visits: [visit('v1')],
    })
    const hours = (from: string) =>
      verdictsOf(short, { anna: [`break:lunch ${from} @base`, 'v1 09:00'] }).find(({ limit }) => limit === 'totalDay')!
        .values['actualHours']
    expect(hours('08:00')).toBe(5.5)
    expect(hours('07:45')).toBe(5.75)
    expect(hours('07:30')).toBe(6)
    const given = (from: string) => lines(short, { anna: [`break:lunch ${from} @base`, 'v1 09:00'] })
    expect(given('07:45')).toContain('anna breakAfter.given')
    expect(given('07:30')).toContain('anna breakAfter.illegal')
  })

  test('the rostered breaks of an unused shift are those inside it', () => {
    const out = { ...lunch, opens: at('17:00'), closes: at('18:00') }
    const inside = { ...lunch, id: 'late', opens: at('15:45'), closes: at('17:00') }
    const input = lawful({ shifts: [shift('anna', { breaks: [out, inside] })] })
    expect(verdictsOf(input, {}).find(({ limit }) => limit === 'totalDay')!.values['actualHours']).toBe(7.75)
  })

  test('rostered breaks that open together are taken one after the other', () => {
    const coffee = { ...lunch, id: 'coffee', duration: 900, opens: at('15:30'), closes: at('16:00') }
    const breaks = [coffee, { ...lunch, opens: at('15:30'), closes: at('16:30') }, { ...lunch, id: 'early' }]
    const input = lawful({ shifts: [shift('anna', { breaks })] })
    // Half an hour from 10:00; a quarter from 15:30, and the quarter that is left of the shift after it.
    expect(verdictsOf(input, {}).find(({ limit }) => limit === 'totalDay')!.values['actualHours']).toBe(7)
  })

  test('until the caregiver is back, when that is later', () => {
    const soft = shift('anna', {
      end: at('16:00'),
      endBinds: 'soft',
      allowedOvertime: 7200,
      breaks: [{ ...lunch, paid: true }],
    })
    const input = lawful({ shifts: [soft], visits: [visit('v1')] })
    // The visit takes 30 minutes and the way home 10.
    const back = (start: string) => faultsOf(input, { anna: ['break:lunch 12:00 @base', `v1 ${start}`] })
    expect(back('16:20')).toEqual([])
    const tired = { ...input, shifts: [{ ...soft, start: at('07:00') }] }
    const long = (start: string) => faultsOf(tired, { anna: ['break:lunch 12:00 @base', `v1 ${start}`] })
    expect(long('15:20')).toEqual([])
    // 07:00–18:00: two hours beyond nine, both accepted, and the second break is not needed for exactly two.
    expect(long('17:20')).toEqual([])
    expect(long('17:21')).toEqual([
      'shift-time return 60 s',
      'working-time normalDay.illegal 60 s',
      'working-time overtimeBreak.illegal 1800 s',
    ])
  })

  test('overtime is accepted only where the end may be passed', () => {
    const hard = shift('anna', { end: at('18:00'), allowedOvertime: 7200, breaks: [{ ...lunch, paid: true }] })
    const input = (endBinds: 'hard' | 'soft', allowedOvertime: number | null = 7200) =>
      lawful({ shifts: [{ ...hard, endBinds, allowedOvertime }], visits: [visit('v1')] })
    expect(faultsOf(input('hard'), morning)).toEqual(['working-time normalDay.illegal 3600 s'])
    expect(faultsOf(input('soft'), morning)).toEqual([])
    expect(faultsOf(input('soft', null), morning)).toEqual([])
    expect(faultsOf(input('soft', 1800), morning)).toEqual(['working-time normalDay.illegal 1800 s'])
  })

  test('times to a fraction of a second', () => {
    const worked = [{ start: '2026-11-22T20:00:00+01:00', end: '2026-11-22T21:00:00.300+01:00' }]
    const input = lawful({ ticksPerSecond: 10, shifts: [ordinary], caregivers: [caregiver('anna', { worked })] })
    expect(faultsOf(input, {})).toEqual(['working-time dailyRest.illegal 0.3 s'])
  })
})

describe('work outside the plan', () => {
  test('counts in full, and its breaks are nobody’s business', () => {
    const worked = [{ start: '2026-11-22T12:00:00+01:00', end: '2026-11-22T20:00:00+01:00' }]
    const input = lawful({ shifts: [ordinary], visits: [visit('v1')], caregivers: [caregiver('anna', { worked })] })
    const found = verdictsOf(input, morning)
    expect(found.filter(({ limit }) => limit === 'breakAfter')).toHaveLength(1)
    expect(found.find(({ limit }) => limit === 'totalWeek')!.values).toMatchObject({ actualHours: 15.5 })
  })
})

describe('whose working time', () => {
  test('all shifts of one caregiver together', () => {
    const input = lawful({
      shifts: [
        shift('early', { caregiver: 'anna', start: at('08:00'), end: at('12:00') }),
        shift('late', { caregiver: 'anna', start: at('15:00'), end: at('20:01') }),
      ],
      visits: [visit('v1')],
    })
    expect(faultsOf(input, { early: ['v1 09:00'] })).toEqual(['working-time normalDay.illegal 60 s'])
  })

  test('a vacant shift is worked by whom the plan names, and by nobody until then', () => {
    const input = lawful({
      shifts: [shift('vacant', { caregiver: null, breaks: [lunch] })],
      visits: [visit('v1')],
      caregivers: [caregiver('berit', { worked: evening('22:00') })],
    })
    const routes: Routes = { vacant: ['v1 09:00', 'break:lunch 12:00 @base'] }
    expect(faultsOf(input, routes)).toEqual([])
    const named = judge(input, routes, { change: (plan) => void (plan.shifts[0]!.caregiver = 'berit') })
    expect(named.violations.map(({ place }) => place)).toEqual(['caregiver/berit'])
  })

  test('night workers are told from others', () => {
    const nightly = (nightWorker: boolean) =>
      lines(
        lawful({ shifts: [ordinary], visits: [visit('v1')], caregivers: [caregiver('anna', { nightWorker })] }),
        morning,
      )
    expect(nightly(true)).toContain('anna nightAverage.legal')
    expect(nightly(false)).not.toContain('anna nightAverage.legal')
  })

  test('the problem’s own time zone tells Sunday', () => {
    const worksSundays = { start: '2026-11-15T10:00:00+01:00', end: '2026-11-15T12:00:00+01:00' }
    // Saturday 16:30–17:30 in Oslo is 17:30–18:30 in Helsinki.
    const input = (timeZone: string) =>
      lawful({
        horizon: { start: '2026-11-21T00:00:00+01:00', end: '2026-11-22T00:00:00+01:00', timeZone },
        shifts: [shift('anna', { start: '2026-11-21T16:30:00+01:00', end: '2026-11-21T17:30:00+01:00' })],
        caregivers: [caregiver('anna', { worked: [worksSundays] })],
      })
    expect(faultsOf(input('Europe/Oslo'), {})).toEqual([])
    expect(faultsOf(input('Europe/Helsinki'), {})).toEqual(['working-time sundaysInRow.illegal 1 count'])
  })
})
