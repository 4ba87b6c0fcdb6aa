import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { parsePlan, parseProblem, sayable } from '../../src/model/index.ts'
import type { Problem, ProblemInput } from '../../src/model/index.ts'
import { sayStatement } from '../../src/text/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { tinyPlan, tinyProblem } from '../check/tiny-day.ts'
import { soundProblem } from './sound-problem.ts'

const tiny = tinyProblem()

type Knowledge = NonNullable<NonNullable<ProblemInput['recipients']>[number]['knowledge']>

/** The tiny day with something known of who is fourth in it, and a caregiver who avoids dogs. */
function knowing(knowledge: Knowledge): Problem {
  const recipients = tiny.recipients!.map((each) => (each.id === 'recipient-4' ? { ...each, knowledge } : each))
  const caregivers = tiny.caregivers!.map((each) =>
    each.id === 'caregiver-b' ? { ...each, avoids: ['dog' as const] } : each,
  )
  return parseProblem({ ...tiny, recipients, caregivers }).problem!
}

const visit = ({ visits }: Problem) => visits.find(({ id }) => id === 'visit-4')!
const nothing = knowing([])

test('what is known becomes windows, usual times, minutes at the door and exclusions, of the visits of that home alone', () => {
  expect(visit(knowing([{ kind: 'bestBefore', clock: '08:45' }])).windows[0]!.softCloses).toBe(
    '2026-11-23T08:45:00+01:00',
  )
  expect(visit(knowing([{ kind: 'bestAfter', clock: '08:50' }])).usualStart).toBe('2026-11-23T08:50:00+01:00')
  const slow = knowing([{ kind: 'slowDoor', minutes: 5 }])
  expect(slow.locations.find(({ id }) => id === 'home-4')!.fixedSeconds).toEqual({ car: 300 })
  const dog = knowing([{ kind: 'dog' }])
  expect(visit(dog).excludedCaregivers).toEqual([{ caregiver: 'caregiver-b', reason: 'dog' }])
  for (const problem of [slow, dog])
    expect(problem.visits.filter(({ recipient }) => recipient !== 'recipient-4')).toEqual(
      nothing.visits.filter(({ recipient }) => recipient !== 'recipient-4'),
    )
})

test('what cannot help changes nothing: before it opens, after it closes, a cat where nobody avoids cats', () => {
  for (const known of [
    { kind: 'bestBefore', clock: '08:30' },
    { kind: 'bestBefore', clock: '11:30' },
    { kind: 'bestAfter', clock: '08:00' },
    { kind: 'cat' },
    { kind: 'parking', words: 'bak boden' },
  ] as const)
    expect([known.kind, visit(knowing([known]))]).toEqual([known.kind, visit(nothing)])
})

test('a problem that has been read is the same when it is read again', () => {
  const all = knowing([
    { kind: 'dog' },
    { kind: 'bestBefore', clock: '08:45' },
    { kind: 'bestAfter', clock: '08:50' },
    { kind: 'slowDoor', minutes: 5 },
  ])
  expect(parseProblem(JSON.parse(JSON.stringify(all))).problem).toEqual(all)
})

test('a time of day that there is not is told at its place', () => {
  const recipients = [{ id: 'recipient-1', knowledge: [{ kind: 'bestBefore', clock: '25:00' }] }]
  const { faults } = parseProblem({ ...soundProblem(), recipients })
  expect(faults.map(({ path }) => path)).toContain('recipients[0].knowledge[0].clock')
})

test('the check says what keeps a caregiver away', () => {
  const problem = knowing([{ kind: 'dog' }])
  const { violations } = checkPlan(problem, parsePlan(tinyPlan()).plan!, buildTravel(problem))
  expect(violations.filter(({ rule }) => rule === 'excluded-caregiver')).toEqual([
    expect.objectContaining({ place: 'visit/visit-4', values: expect.objectContaining({ fault: 'dog' }) }),
  ])
})

test('words of one’s own end with one full stop', () => {
  const parking = sayable({ kind: 'parking', words: 'bak boden. ' })
  expect(sayStatement('nb', parking)).toBe('Parkering: bak boden.')
})
