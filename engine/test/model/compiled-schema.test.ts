import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseProblem, PROBLEM_SCHEMA } from '../../src/model/index.ts'
import { problemSchema } from '../../src/model/problem-schema.ts'

/** As many visits as make the program compile its schema. */
const MANY = 5000

const visit = (id: string) => ({
  id,
  recipient: 'r1',
  location: 'home',
  windows: [{ opens: '2026-11-23T08:00:00+01:00', softCloses: '2026-11-23T09:00:00+01:00' }],
  staffing: [{ duration: 900, qualifications: [{ code: 'medicines' }] }],
})

const problemOf = (visits: readonly unknown[]) => ({
  schema: PROBLEM_SCHEMA,
  id: 'many',
  horizon: { start: '2026-11-23T00:00:00+01:00', end: '2026-11-24T00:00:00+01:00' },
  locations: [{ id: 'home', coordinate: { lat: 47.1, lon: 9.5 } }],
  travel: { kind: 'estimate' },
  visits,
  shifts: [],
})

const many = Array.from({ length: MANY }, (_, i) => visit(`v${i}`))

test('nothing of the schema is too much for the compiler, which would leave it out without a word', () => {
  expect(() => z.compile(problemSchema, { strict: true })).not.toThrow()
})

test('a problem of many visits is read as the schema says, defaults included', () => {
  const { problem, faults } = parseProblem(problemOf(many))
  expect(faults).toEqual([])
  expect(problem).toEqual(problemSchema.parse(problemOf(many)))
})

test('a fault among many visits is told as it is among few', () => {
  const wrong = { ...visit('w'), leavingOut: 'perhaps', colour: 'red', staffing: [] }
  const among = (visits: readonly unknown[]) =>
    parseProblem(problemOf(visits)).faults.map(({ code, values }) => ({ code, values }))
  expect(among([wrong, ...many])).toEqual(among([wrong]))
  expect(among([wrong, ...many])).not.toEqual([])
})
