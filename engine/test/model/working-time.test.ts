import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AGREEMENT_LEVELS,
  agreementSchema,
  LIMIT_NAMES,
  limitRow,
  NOT_JUDGED,
  WORKING_TIME_LIMITS,
  workingTimeLimits,
} from '../../src/model/index.ts'
import type { AgreementLevel, LimitName } from '../../src/model/index.ts'
import type { z } from 'zod'

type AgreementInput = z.input<typeof agreementSchema>
const NOON = '2026-11-23T12:00:00+01:00'
const limits = (agreements: readonly AgreementInput[], instant = NOON) =>
  workingTimeLimits({ agreements: agreements.map((agreement) => agreementSchema.parse(agreement)) }, instant)
const inHours = (name: LimitName, agreements: readonly AgreementInput[]) => limits(agreements)[name].value / 3600

describe('the limits as data', () => {
  /** As the law's text has them: without agreement, individual, union representatives. Hours, or Sundays. */
  const LAW: Record<LimitName, readonly [number, number, number]> = {
    normalDay: [9, 10, 12.5],
    normalWeek: [40, 50, 54],
    normalYear: [2080, 2080, 2080],
    overtimeWeek: [10, 10, 20],
    overtimeFourWeeks: [25, 25, 50],
    overtimeYear: [200, 200, 300],
    totalDay: [13, 13, 16],
    totalWeek: [69, 69, 69],
    totalEightWeeks: [384, 384, 384],
    // (28 × 24 − 4 × 35) ÷ 24 × 8 = 177⅓
    nightAverage: [532 / 3, 532 / 3, 532 / 3],
    dailyRest: [11, 11, 8],
    weeklyRest: [35, 35, 28],
    breakAfter: [5.5, 5.5, 5.5],
    longBreakFrom: [8, 8, 8],
    longBreak: [0.5, 0.5, 0.5],
    overtimeBreakAfter: [2, 2, 2],
    overtimeBreak: [0.5, 0.5, 0.5],
    sundaysInRow: [1, 3, 1],
    sundaysInHalfYear: [13, 13, 13],
  }

  test.each(LIMIT_NAMES)('%s', (name) => {
    const levels: AgreementInput[][] = [[], [{ level: 'individual' }], [{ level: 'unionRepresentatives' }]]
    const perUnit = limitRow(name).unit === 's' ? 3600 : 1
    const values = levels.map((agreements) => limits(agreements)[name].value / perUnit)
    LAW[name].forEach((value, k) => expect(values[k]).toBeCloseTo(value, 9))
  })

  test.each(LIMIT_NAMES)('%s says where it stands, since when, and which period it speaks of', (name) => {
    const row = limitRow(name)
    expect(row.paragraph).toMatch(/^§ 10-\d+( \(\d+\))?$/)
    expect(row.since).toMatch(/^20\d\d-\d\d-01$/)
    for (const rule of Object.values(row.levels)) expect(rule.paragraph).toMatch(/^§ 10-\d+ \(\d+\)$/)
    expect(row.window === undefined).toBe(row.counts === 'break' || name === 'sundaysInRow')
  })

  test('the windows are lengths of real time', () => {
    const windows = LIMIT_NAMES.flatMap((name) => limitRow(name).window ?? []).map((seconds) => seconds / 86_400)
    expect(windows).toEqual([1, 7, 364, 7, 28, 364, 1, 7, 56, 28, 1, 7, 182])
  })

  test('no agreement of a level reaches further than the law lets it, and none makes a limit stricter unasked', () => {
    for (const name of LIMIT_NAMES) {
      const { looser, statutory, levels } = limitRow(name)
      for (const { value = statutory, furthest } of Object.values(levels)) {
        const ordered = looser === 'greater' ? [statutory, value, furthest] : [furthest, value, statutory]
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b))
      }
    }
  })

  test('what is not judged says why, and what is general knowledge is marked', () => {
    for (const { why, paragraph } of Object.values(NOT_JUDGED)) {
      expect(why).toMatch(/\.$/)
      expect(paragraph).not.toBe('')
    }
    expect(NOT_JUDGED.municipalRotaWeek).toMatchObject({ value: 35.5 * 3600, confirmed: false })
    expect(NOT_JUDGED.rotaWeek.value).toBeLessThan(WORKING_TIME_LIMITS.normalWeek.statutory)
  })
})

describe('which limit applies, and why', () => {
  test('without agreements the law, with its paragraph', () => {
    expect(limits([]).dailyRest).toEqual({
      name: 'dailyRest',
      value: 39_600,
      statutory: 39_600,
      level: 'statutory',
      paragraph: '§ 10-8 (1)',
      reference: undefined,
      validTo: undefined,
    })
  })

  test('an agreement by its level, with its reference and its end', () => {
    const validTo = '2026-12-31T23:59:59+01:00'
    expect(limits([{ level: 'unionRepresentatives', reference: 'Hviletid', validTo }]).dailyRest).toEqual({
      name: 'dailyRest',
      value: 28_800,
      statutory: 39_600,
      level: 'unionRepresentatives',
      paragraph: '§ 10-8 (3)',
      reference: 'Hviletid',
      validTo,
    })
  })

  test('what an agreement states replaces its level’s default', () => {
    expect(inHours('dailyRest', [{ level: 'unionRepresentatives', limits: { dailyRest: 9 * 3600 } }])).toBe(9)
    expect(inHours('normalDay', [{ level: 'unionRepresentatives', limits: { normalDay: 10 * 3600 } }])).toBe(10)
  })

  test('no further than the law lets the level agree on', () => {
    expect(inHours('dailyRest', [{ level: 'unionRepresentatives', limits: { dailyRest: 7 * 3600 } }])).toBe(8)
    expect(inHours('normalDay', [{ level: 'unionRepresentatives', limits: { normalDay: 14 * 3600 } }])).toBe(12.5)
    expect(inHours('dailyRest', [{ level: 'individual', limits: { dailyRest: 9 * 3600 } }])).toBe(11)
    expect(inHours('normalDay', [{ level: 'statutory', limits: { normalDay: 10 * 3600 } }])).toBe(9)
  })

  test('a national union and the Labour Inspectorate state their own', () => {
    expect(inHours('dailyRest', [{ level: 'nationalUnion' }])).toBe(11)
    expect(inHours('dailyRest', [{ level: 'nationalUnion', limits: { dailyRest: 6 * 3600 } }])).toBe(6)
    expect(inHours('dailyRest', [{ level: 'labourInspectorate', limits: { dailyRest: 0 } }])).toBe(0)
    expect(inHours('totalDay', [{ level: 'labourInspectorate' }])).toBe(13)
    expect(inHours('totalDay', [{ level: 'labourInspectorate', limits: { totalDay: 24 * 3600 } }])).toBe(24)
    expect(inHours('normalDay', [{ level: 'labourInspectorate' }])).toBe(13)
    expect(inHours('normalWeek', [{ level: 'labourInspectorate' }])).toBe(48)
  })

  test('a stricter number holds when no other agreement gives more', () => {
    const longer: AgreementInput = { level: 'unionRepresentatives', limits: { dailyRest: 12 * 3600 } }
    expect(limits([longer]).dailyRest).toMatchObject({
      value: 43_200,
      statutory: 39_600,
      level: 'unionRepresentatives',
    })
    expect(inHours('dailyRest', [longer, { level: 'unionRepresentatives' }])).toBe(8)
    expect(
      limits([{ level: 'individual', reference: 'own', limits: { dailyRest: 12 * 3600 } }]).dailyRest,
    ).toMatchObject({
      value: 43_200,
      paragraph: '§ 10-8 (1)',
      reference: 'own',
    })
  })

  test('a shorter week is stated at level `statutory`, and is then the law’s', () => {
    const rota: AgreementInput = { level: 'statutory', limits: { normalWeek: 38 * 3600 } }
    expect(limits([rota]).normalWeek).toMatchObject({ value: 136_800, statutory: 136_800, level: 'statutory' })
    expect(limits([{ level: 'individual' }, rota]).normalWeek).toMatchObject({ value: 180_000, statutory: 136_800 })
    const two: AgreementInput[] = [rota, { level: 'statutory', limits: { normalWeek: 36 * 3600 } }]
    expect(limits(two).normalWeek.statutory).toBe(136_800)
    expect(limits([...two].reverse()).normalWeek.statutory).toBe(136_800)
  })

  test('of several the loosest; of equals the first of the lowest level', () => {
    const agreements: AgreementInput[] = [
      { level: 'nationalUnion', reference: 'national', limits: { normalDay: 12.5 * 3600 } },
      { level: 'unionRepresentatives', reference: 'second' },
      { level: 'individual', reference: 'third' },
    ]
    expect(limits(agreements).normalDay).toMatchObject({ value: 45_000, reference: 'second' })
    expect(limits(agreements).sundaysInRow).toMatchObject({ value: 3, reference: 'third' })
    const equal: AgreementInput[] = [
      { level: 'unionRepresentatives', reference: 'one' },
      { level: 'unionRepresentatives', reference: 'other' },
    ]
    expect(limits(equal)).toMatchObject({ dailyRest: { reference: 'one' }, normalDay: { reference: 'one' } })
  })

  test('both ends of the validity are inclusive', () => {
    const agreement: AgreementInput = {
      level: 'unionRepresentatives',
      validFrom: '2026-11-23T11:00:00Z',
      validTo: '2026-11-23T13:00:00+01:00',
    }
    const value = (instant: string) => limits([agreement], instant).dailyRest.value / 3600
    expect(value('2026-11-23T11:59:59+01:00')).toBe(11)
    expect(value('2026-11-23T12:00:00+01:00')).toBe(8)
    expect(value('2026-11-23T13:00:00+01:00')).toBe(8)
    expect(value('2026-11-23T13:00:01+01:00')).toBe(11)
  })

  test('days are counted from rest to rest where unions have agreed, or where it is said', () => {
    const counting = (...agreements: AgreementInput[]) => limits(agreements).dayCounting
    expect(counting()).toBe('rolling')
    expect(counting({ level: 'individual' }, { level: 'labourInspectorate' }, { level: 'statutory' })).toBe('rolling')
    expect(counting({ level: 'unionRepresentatives' })).toBe('betweenRests')
    expect(counting({ level: 'nationalUnion' })).toBe('betweenRests')
    expect(counting({ level: 'unionRepresentatives', dayCounting: 'rolling' })).toBe('rolling')
    expect(counting({ level: 'statutory', dayCounting: 'betweenRests' })).toBe('betweenRests')
    expect(limits([{ level: 'nationalUnion', validTo: '2026-11-01T00:00:00+01:00' }]).dayCounting).toBe('rolling')
  })

  test('another agreement never makes a limit stricter than the law unless it states so', () => {
    const level = fc.constantFrom<AgreementLevel>(...AGREEMENT_LEVELS)
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const found = limits(levels.map((each) => ({ level: each })))
        for (const name of LIMIT_NAMES) {
          const { looser, statutory } = limitRow(name)
          expect(looser === 'greater' ? found[name].value >= statutory : found[name].value <= statutory).toBe(true)
        }
      }),
    )
  })
})

describe('an agreement as written', () => {
  test('names limits that exist', () => {
    expect(agreementSchema.safeParse({ level: 'individual', limits: { normalDay: 36_000 } }).success).toBe(true)
    expect(agreementSchema.safeParse({ level: 'individual', limits: { workPerDay: 36_000 } }).success).toBe(false)
    expect(agreementSchema.safeParse({ level: 'individual', limits: { normalDay: -1 } }).success).toBe(false)
    expect(agreementSchema.parse({ level: 'individual' }).limits).toEqual({})
  })
})
