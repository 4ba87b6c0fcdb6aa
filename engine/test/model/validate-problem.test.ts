import { describe, expect, test } from 'vitest'
import { FAULT_CODES, FAULT_VALUES, parsePlan, parseProblem, problemSchema } from '../../src/model/index.ts'
import type { FaultCode } from '../../src/model/index.ts'
import { FAULT_EXAMPLES } from './fault-examples.ts'
import { soundProblem } from './sound-problem.ts'
import { withEdits } from './wrong-example.ts'

/** Codes that always come with others, or that nothing gives yet. */
const NOT_ALONE: readonly FaultCode[] = ['more-faults', 'wrong-shape']

describe('a sound problem', () => {
  test('has no fault, and is what its schema makes of it', () => {
    const { problem, faults } = parseProblem(soundProblem())
    expect(faults).toEqual([])
    expect(problem).toEqual(problemSchema.parse(soundProblem()))
  })

  test('may be empty', () => {
    const { schema, id, horizon } = soundProblem()
    const travel = { kind: 'matrix', modes: {} }
    expect(parseProblem({ schema, id, horizon, locations: [], travel, visits: [], shifts: [] }).faults).toEqual([])
  })

  test('may ask for what no shift can do: such a visit is unassigned, not at fault', () => {
    const impossible = [
      { staffing: [{ duration: 3600, qualifications: [{ code: 'nobody-has-this' }] }] },
      { windows: [{ opens: '2026-11-23T22:45:00+01:00', hardCloses: '2026-11-23T22:50:00+01:00' }] },
      { staffing: [{ duration: 80_000 }] }, // 22 h 13 min in shifts of 8 hours
      { staffing: Array.from({ length: 9 }, () => ({ duration: 60 })) }, // nine caregivers, three at work
      {
        requiredCaregivers: [{ caregiver: 'caregiver-1' }],
        excludedCaregivers: [{ caregiver: 'caregiver-1', expires: '2026-11-23T22:00:00+01:00' }],
      },
      {
        windows: [{ opens: '2026-11-23T09:00:00+01:00', hardCloses: '2026-11-23T09:05:00+01:00' }],
        closingBinds: 'end',
      },
    ]
    const problem = soundProblem()
    impossible.forEach((more, i) =>
      problem.visits.push({ ...problem.visits[3]!, id: `impossible-${i}`, ...more } as never),
    )
    expect(parseProblem(problem).faults).toEqual([])
  })

  test('keeps its matrices as they are: not copied, not rounded', () => {
    const input = soundProblem()
    const { problem } = parseProblem(input)
    const times = problem?.travel.kind === 'matrix' ? problem.travel.modes['car']?.times : undefined
    expect(times).toBe(input.travel.kind === 'matrix' ? input.travel.modes['car']?.times : undefined)
  })
})

describe('each code', () => {
  test.each(FAULT_CODES.filter((code) => !NOT_ALONE.includes(code)))('%s: its example, and no other fault', (code) => {
    const { edits, path } = FAULT_EXAMPLES[code]
    const { problem, faults } = parseProblem(withEdits(soundProblem(), edits))
    expect(problem).toBeUndefined()
    expect(faults.map((fault) => [fault.code, fault.path])).toEqual([[code, path]])
    expect(Object.keys(faults[0]!.values).sort()).toEqual([...FAULT_VALUES[code]].sort())
  })

  test('more-faults ends a long list', () => {
    const { faults } = parseProblem(withEdits(soundProblem(), FAULT_EXAMPLES['more-faults'].edits))
    // 400 unknown recipients and 399 repetitions of one entry make 799 faults; 300 are shown, of both kinds.
    expect(faults).toHaveLength(301)
    expect(faults.at(-1)).toEqual({ code: 'more-faults', path: '', values: { count: 499 } })
    expect(new Set(faults.map(({ code }) => code)).size).toBe(3)
  })
})

describe('all at once', () => {
  test('shape and meaning, each where it is in the file that was given', () => {
    const wrong = withEdits(soundProblem(), [
      { at: ['visits', 0, 'staffing', 0, 'duration'], value: 'long' },
      { at: ['visits', 1, 'location'], value: 'home-3' },
      { at: ['visits', 2, 'colour'], value: 'green' },
      { at: ['visits', 2, 'recipient'], value: 'somebody else' },
      { at: ['horizon', 'end'], value: '2028-01-01T00:00:00+01:00' },
      { at: ['objective', 'preset'], value: 'standart' },
      { at: ['travel', 'modes', 'bicycle', 'times', 2, 0], value: -1 },
    ])
    // visit-1 has the wrong shape, and the dependency and the group that name it are still right.
    expect(parseProblem(wrong).faults.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'visits[0].staffing[0].duration wrong-type',
      'visits[2].colour unknown-key',
      'objective.preset misspelt-choice',
      'horizon.end horizon-too-long',
      'visits[1].location unknown-id',
      'visits[2].recipient unknown-id',
      'travel.modes.bicycle.times[2][0] travel-matrix-negative',
    ])
  })

  test('nothing is concluded from a list that cannot be read', () => {
    const wrong = withEdits(soundProblem(), [{ at: ['locations'], value: 'see the other file' }])
    expect(parseProblem(wrong).faults.map(({ code, path }) => `${path} ${code}`)).toEqual(['locations wrong-type'])
  })

  test('values are cut to what a person can read', () => {
    const wrong = withEdits(soundProblem(), [{ at: ['visits', 0, 'location'], value: 'x'.repeat(1_000_000) }])
    const [fault] = parseProblem(wrong).faults
    expect(String(fault?.values['id'])).toHaveLength(80)
  })

  test.each([null, undefined, 3, 'text', [], [[]], {}, true, NaN, Symbol('x'), () => 1])(
    '%s is no problem and no plan',
    (junk) => {
      expect(parseProblem(junk).faults).not.toEqual([])
      expect(parsePlan(junk).faults).not.toEqual([])
    },
  )
})

describe('a plan', () => {
  const plan = { schema: 'hjemrute/plan/1', problem: 'sound-day', shifts: [] }

  test('is filled with defaults', () => {
    expect(parsePlan(plan)).toEqual({ plan: { ...plan, unassigned: [], bound: null }, faults: [] })
  })

  test('tells its faults in the same words', () => {
    const wrong = { ...plan, schema: 'hjemrute/plan/1', shifts: [{ shift: '', stps: [], stops: [{ kind: 'pause' }] }] }
    expect(parsePlan(wrong).faults.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'shifts[0].shift text-empty',
      'shifts[0].stops[0].kind unknown-choice',
      'shifts[0].stops[0].id missing-key',
      'shifts[0].stops[0].location missing-key',
      'shifts[0].stops[0].arrival missing-key',
      'shifts[0].stops[0].start missing-key',
      'shifts[0].stops[0].end missing-key',
      'shifts[0].stops[0].travel missing-key',
      'shifts[0].stops[0].waiting missing-key',
      'shifts[0].stps unknown-key',
    ])
    expect(parsePlan(soundProblem()).faults.map(({ code }) => code)).toEqual(['schema-other-document'])
  })
})
