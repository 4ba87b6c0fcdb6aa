import { parseProblem, UNASSIGNED_REASONS } from '@hjemrute/engine/model'
import type { Plan, ProblemInput, ReasonCode } from '@hjemrute/engine/model'
import { explainUnassigned, solve } from '@hjemrute/engine/optimise'
import { sayReason } from '@hjemrute/engine/text'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'

const at = (time: string) => `2026-11-23T${time}:00+01:00`

const shift = (id: string, caregiver: string) => ({
  id,
  caregiver,
  start: at('08:00'),
  end: at('10:00'),
  startLocation: 'base',
  endLocation: 'base',
})

const visit = {
  id: 'wanted',
  recipient: 'r',
  location: 'home',
  staffing: [{ duration: 1800 }] as { duration: number; qualifications?: { code: string }[] }[],
}

type Wanted = Partial<ProblemInput['visits'][number]>

/** Two caregivers of two hours each; the home lies ten minutes from the base. Nothing is planned. */
function problemOf(wanted: Wanted, more: Partial<ProblemInput> = {}): ProblemInput {
  return {
    schema: 'hjemrute/problem/1',
    id: 'two',
    horizon: { start: at('07:00'), end: at('16:00') },
    locations: [{ id: 'base' }, { id: 'home', area: 'north' }],
    travel: {
      kind: 'matrix',
      modes: {
        car: {
          times: [
            [0, 600],
            [600, 0],
          ],
        },
      },
    },
    recipients: [{ id: 'r', declinesTrainees: true }],
    visits: [{ ...visit, ...wanted }],
    caregivers: [{ id: 'ada', qualifications: [{ code: 'nurse' }] }, { id: 'bo' }, { id: 'trainee' }],
    shifts: [shift('s1', 'ada'), shift('s2', 'bo')],
    ...more,
  }
}

function reasonsFor(wanted: Wanted, more: Partial<ProblemInput> = {}, planned: Partial<Plan> = {}) {
  const { problem, faults } = parseProblem(problemOf(wanted, more))
  expect(faults).toEqual([])
  const unassigned = [{ kind: 'visit' as const, id: 'wanted', mandatory: true, reasons: [] }]
  const plan: Plan = { schema: 'hjemrute/plan/1', problem: 'two', shifts: [], unassigned, bound: null, ...planned }
  const explained = explainUnassigned(problem!, buildTravel(problem!), plan)
  return explained.unassigned[0]!.reasons.map(({ code, values, ruledOut }) => [code, values, ruledOut.join(' ')])
}

const ruledOutBy = (code: ReasonCode, values: Record<string, string | number> = {}) => [code, values, 's1 s2']

test.each<[string, Wanted, Partial<ProblemInput>, unknown[]]>([
  ['no shifts', {}, { shifts: [] }, [['no-shifts', {}, '']]],
  [
    'a qualification that one has',
    { staffing: [{ duration: 1800, qualifications: [{ code: 'nurse' }, { code: 'doctor' }] }] },
    {},
    [
      ['no-shift-qualified', { qualification: 'doctor' }, 's1'],
      ['no-shift-qualified', { qualification: 'nurse, doctor' }, 's2'],
    ],
  ],
  [
    'a required caregiver',
    { requiredCaregivers: [{ caregiver: 'trainee' }] },
    {},
    [ruledOutBy('required-caregiver-not-on-duty', { caregiver: 'trainee' })],
  ],
  [
    'exclusions',
    { excludedCaregivers: [{ caregiver: 'ada' }, { caregiver: 'bo' }] },
    {},
    [ruledOutBy('excluded-everywhere')],
  ],
  ['a team', { team: 'north', teamOnly: true }, {}, [ruledOutBy('team-not-on-duty', { team: 'north' })]],
  [
    'areas',
    {},
    {
      shifts: [
        { ...shift('s1', 'ada'), areas: ['south'] },
        { ...shift('s2', 'bo'), longestLeg: 300 },
      ],
    },
    [ruledOutBy('area-or-mode')],
  ],
  [
    'a service',
    { service: 'lift' },
    { shifts: [{ ...shift('s1', 'ada'), excludedServices: ['lift'] }] },
    [['service-excluded', { service: 'lift' }, 's1']],
  ],
  [
    'a trainee',
    {},
    { shifts: [{ ...shift('s1', 'ada'), trainees: [{ caregiver: 'trainee' }] }] },
    [['trainee-declined', {}, 's1']],
  ],
  [
    'a lock on who is not at work',
    { pins: [{ caregiver: 'trainee' }] },
    {},
    [ruledOutBy('pinned-caregiver-not-on-duty', { caregiver: 'trainee' })],
  ],
  ['a window after the shifts', { windows: [{ opens: at('09:45') }] }, {}, [ruledOutBy('window-outside-shifts')]],
  [
    'a visit of three hours',
    { staffing: [{ duration: 10800 }] },
    {},
    [ruledOutBy('longer-than-any-shift', { duration: 10800 })],
  ],
  [
    'a visit for three',
    { staffing: [{ duration: 60 }, { duration: 60 }, { duration: 60 }] },
    {},
    [
      ['not-enough-caregivers', { needed: 3, available: 2 }, ''],
      ['no-time-left', {}, 's1 s2'],
    ],
  ],
  [
    'a load',
    { load: { bags: 2 } },
    { shifts: [{ ...shift('s1', 'ada'), capacity: { bags: 1 } }] },
    [['capacity-full', { kind: 'bags' }, 's1']],
  ],
  [
    'half a shift',
    { staffing: [{ duration: 4200 }] },
    { shifts: [{ ...shift('s1', 'ada'), capacityFactor: 0.5 }] },
    [['capacity-factor-spent', {}, 's1']],
  ],
] as [string, Wanted, Partial<ProblemInput>, unknown[]][])('ruled out by %s', (_, wanted, more, expected) => {
  expect(reasonsFor(wanted, more)).toEqual(expected)
})

test('where time alone is short, it says by how much', () => {
  // 10 minutes there, 105 minutes of service, 10 minutes back: 125 of 120 minutes.
  expect(reasonsFor({ staffing: [{ duration: 6300 }] })).toEqual([['no-time-left', { lacking: 300 }, 's1 s2']])
})

test('every reason for what a search leaves out is known, can be said, and names an action and known shifts', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES, 3), (input) => {
      const { problem } = parseProblem(input)
      if (problem === undefined) return
      const travel = buildTravel(problem)
      const plan = explainUnassigned(
        problem,
        travel,
        solve(problem, travel, { seed: 1, budget: { iterations: 5 } }).plan,
      )
      const shifts = problem.shifts.map(({ id }) => id)
      for (const { reasons } of plan.unassigned) {
        expect(reasons.length).toBeGreaterThan(0)
        for (const reason of reasons) {
          expect(UNASSIGNED_REASONS[reason.code as ReasonCode].actions[0]).toBe(reason.action)
          expect(shifts).toEqual(expect.arrayContaining(reason.ruledOut))
          expect(sayReason('nb', reason).message).not.toContain('⟨')
        }
      }
    }),
    { numRuns: 60 },
  )
})
