import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../../scripts/published-sets.ts'
import { fromPhcp, toPhcp } from '../../../src/exchange/index.ts'
import { PLAN_SCHEMA, planSchema, problemSchema } from '../../../src/model/index.ts'
import { say } from '../../../src/text/index.ts'
import { faultsOf } from '../faults-of.ts'
import { filesIn, readText } from '../published-files.ts'
import { smallTexts } from '../small-texts.ts'

const small = smallTexts.fromPhcp

const problem = problemSchema.parse(fromPhcp(small))

describe('an instance of palliative home care', () => {
  test('lets a patient choose among the patterns that give exactly the visits needed', () => {
    expect(problem.patterns).toEqual([
      { id: '501', recipient: '501', options: [['501.1.1'], ['501.5.1']], maxCaregivers: 1, hardMaxCaregivers: true },
      {
        id: '502',
        recipient: '502',
        options: [
          ['502.2.1', '502.3.2'],
          ['502.2.1', '502.4.2'],
        ],
        maxCaregivers: 2,
        hardMaxCaregivers: true,
      },
    ])
    // The visit that both options of 502 share is there once.
    expect(problem.visits.map(({ id }) => id)).toEqual(['501.1.1', '501.5.1', '502.2.1', '502.3.2', '502.4.2'])
  })

  test('keeps a visit to its day and to the skill it needs', () => {
    expect(problem.visits[3]).toMatchObject({
      windows: [{ opens: '2026-01-07T00:00:00+00:00', hardCloses: '2026-01-08T00:00:00+00:00' }],
      closingBinds: 'end',
      staffing: [{ duration: 1800, qualifications: [{ code: 'skill', level: 2 }] }],
    })
  })

  test('gives every operator a shift a day, as long as the operator works', () => {
    expect(problem.shifts).toHaveLength(10)
    expect(problem.shifts[6]).toMatchObject({
      id: '97.2',
      caregiver: '97',
      start: '2026-01-06T08:00:00+00:00',
      end: '2026-01-06T12:00:00+00:00',
    })
  })

  test('is the diagonal from place to place inside a municipality', () => {
    // Depot and 501 in municipality 0, 502 in municipality 1.
    expect(problem.travel).toMatchObject({
      modes: {
        car: {
          times: [
            [0, 3, 7],
            [3, 0, 7],
            [6, 6, 0],
          ],
        },
      },
    })
  })

  test('is balanced by the busiest, or by the spread', () => {
    expect(Object.keys(problem.objective.terms)).toEqual(['greatestUtilisation'])
    expect(Object.keys(fromPhcp(small, { balance: 'spread' }).objective!.terms!)).toEqual(['utilisationSpread'])
  })

  test('is written as patterns and routes', () => {
    const plan = planSchema.parse({
      schema: PLAN_SCHEMA,
      problem: 'phcp',
      shifts: [
        {
          shift: '97.4',
          stops: [
            {
              kind: 'visit',
              id: '502.4.2',
              location: '502',
              arrival: '2026-01-08T08:07:00Z',
              start: '2026-01-08T08:10:00Z',
              end: '2026-01-08T08:40:00Z',
              travel: 420,
              waiting: 180,
            },
          ],
        },
      ],
    })
    expect(toPhcp(problem, plan)).toEqual({
      patterns: [
        { patient: '501', days: [0, 0, 0, 0, 0] },
        { patient: '502', days: [0, 0, 0, 2, 0] },
      ],
      routes: [{ operator: '97', day: 4, stops: [{ patient: '502', start: 10 }] }],
    })
  })

  test.each([
    ['a line too few', small.split('\r\n').slice(0, -1).join('\n'), 'exchange-line-count'],
    ['a matrix row that is too short', small.replace('6\t3', '6'), 'exchange-malformed-line'],
    ['an unknown municipality', small.replace('502\t2\t1\t1\t1', '502\t2\t1\t1\t2'), 'exchange-out-of-range'],
    ['a demand that no pattern gives', small.replace('501\t1\t1\t0', '501\t1\t4\t0'), 'exchange-unknown-reference'],
    ['a patient twice', small.replace('502', '501'), 'exchange-duplicate'],
    ['no operators', small.replace('3\t2\t2\t4', '3\t0\t2\t4'), 'exchange-out-of-range'],
  ])('with %s is refused', (_, text, code) => {
    expect(faultsOf(() => fromPhcp(text)).map((fault) => fault.code)).toContain(code)
  })
})

test.each([
  ['a line too few', small.split('\r\n').slice(0, -1).join('\n'), 'Linje 1: ventet 11 linjer, men fant 10.'],
  ['a short row', small.replace('6\t3', '6'), 'Linje 7: ventet 2 tall, men fant «6».'],
  ['a patient twice', small.replace('502', '501'), '«501» (tjenestemottaker) står to ganger.'],
  ['nothing at all', '', 'Linje 1: ventet 4 tall, men fant «».'],
])('%s is told in Norwegian from end to end', (_, text, sentence) => {
  const [first] = faultsOf(() => fromPhcp(text))
  expect(first!.path).toBe('')
  expect(say('nb', first!.code, first!.values).message).toBe(sentence)
})

const folder = publishedSetFolder('phcp-cappanera-2015')

test.skipIf(folder === undefined)('every published instance is a problem of the size that its name says', () => {
  const paths = filesIn(join(folder!, 'instances'))
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) {
    const [, , patients, operators] = basename(path).split('-').map(Number)
    const { recipients, caregivers } = problemSchema.parse(fromPhcp(readText(path)))
    expect([recipients.length, caregivers.length]).toEqual([patients, operators])
  }
})
