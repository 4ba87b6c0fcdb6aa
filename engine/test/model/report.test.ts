import { describe, expect, test } from 'vitest'
import { pathText } from '../../src/model/validate/json-path.ts'
import { MOST_FAULTS } from '../../src/model/validate/limits.ts'
import { Report } from '../../src/model/validate/report.ts'

describe('a report', () => {
  test('shows all up to the limit, in the order they were found', () => {
    const report = new Report()
    for (let i = 0; i < MOST_FAULTS; i++) report.add('missing-key', `visits[${i}].id`, { key: 'id' })
    const faults = report.finish()
    expect(faults).toHaveLength(MOST_FAULTS)
    expect(faults[7]?.path).toBe('visits[7].id')
  })

  test('one more, and it says how many it leaves out', () => {
    const report = new Report()
    for (let i = 0; i <= MOST_FAULTS; i++) report.add('missing-key', `visits[${i}].id`, { key: 'id' })
    expect(report.finish().at(-1)).toEqual({ code: 'more-faults', path: '', values: { count: 1 } })
  })

  test('a hundred thousand of one kind do not hide one of another', () => {
    const report = new Report()
    for (let i = 0; i < 100_000; i++) report.add('unknown-id', `visits[${i}].location`, { kind: 'location', id: 'x' })
    report.add('travel-matrix-hole', 'travel', { count: 3 })
    const faults = report.finish()
    expect(faults.map(({ code }) => code)).toContain('travel-matrix-hole')
    expect(faults.at(-1)?.values['count']).toBe(100_001 - MOST_FAULTS)
  })

  test('the same at the same place is told once', () => {
    const report = new Report()
    report.add('text-empty', 'id', {})
    report.add('text-empty', 'id', {})
    expect(report.finish()).toHaveLength(1)
  })
})

test('a path is written as people write it', () => {
  expect(pathText([])).toBe('')
  expect(pathText(['visits', 3, 'windows', 0, 'opens'])).toBe('visits[3].windows[0].opens')
  expect(pathText(['travel', 'modes', 'el-sykkel', 'times'])).toBe('travel.modes.el-sykkel.times')
  expect(pathText(['travel', 'modes', 'two words', 'times'])).toBe('travel.modes["two words"].times')
})
