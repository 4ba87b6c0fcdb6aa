import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { workLists } from '@hjemrute/engine/report'
import { describe, expect, test } from 'vitest'
import { tinyPlan, tinyProblem } from '../check/tiny-day.ts'

const listsOf = (change: (problem: ProblemInput) => void, language: 'nb' | 'nn' | 'en' = 'en') => {
  const input = tinyProblem()
  change(input)
  const { problem, faults } = parseProblem(input)
  expect(faults).toEqual([])
  return workLists(problem!, parsePlan(tinyPlan()).plan!, language)
}

const nothing = () => undefined

describe('the lists of a plan', () => {
  test('are one for each shift, from its beginning to its end', () => {
    const { lists, columns } = listsOf(nothing)
    expect(lists.map(({ id }) => id)).toEqual(['shift-a', 'shift-b'])
    expect(columns).toHaveLength(6)
    for (const { rows } of lists) {
      expect(rows[0]!.what).toBe('The shift begins')
      expect(rows.at(-1)!.what).toBe('Back')
      expect(rows.map(({ time }) => time)).toEqual([...rows.map(({ time }) => time)].sort())
    }
  })

  test('say who else comes to a visit for two', () => {
    const { lists } = listsOf(({ caregivers }) => {
      caregivers![0]!.name = 'Tuva'
      caregivers![1]!.name = 'Jonas'
    })
    const remarks = lists.map(({ rows }) => rows.map((row) => row.remarks).filter((text) => text.includes('Together')))
    expect(remarks[0]![0]).toContain('Together with Jonas')
    expect(remarks[1]![0]).toContain('Together with Tuva')
  })

  test('show names where there are names, and no address of who is protected', () => {
    const named = listsOf(({ locations, recipients }) => {
      locations[1]!.name = 'A Street 1'
      recipients![0]!.name = 'Astrid'
    })
    expect(JSON.stringify(named)).toContain('A Street 1')
    expect(JSON.stringify(named)).toContain('Astrid')
    const hidden = listsOf(({ locations, recipients }) => {
      locations[1]!.name = 'A Street 1'
      recipients![0]!.addressProtected = true
    })
    expect(JSON.stringify(hidden.lists)).not.toContain('A Street 1')
  })

  test('say what is fictional, in three languages', () => {
    const notes = (['nb', 'nn', 'en'] as const).map((language) => listsOf(nothing, language).notes.join(' '))
    expect(new Set(notes).size).toBe(3)
    expect(notes[2]).toContain('Fictional')
  })
})
