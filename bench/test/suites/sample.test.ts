import { describe, expect, test } from 'vitest'
import { PUBLISHED_SETS, SET_NAMES } from '../../src/sets/published-set.ts'
import { inHalves, readSet } from '../../src/sets/read-set.ts'
import { SUITES } from '../../src/suites/catalogue.ts'
import { QUICK } from '../../src/suites/quick.ts'
import { firstOfEachSize, isInSample, readSample, seedsOf } from '../../src/suites/sample.ts'
import { makeInstance } from '../make.ts'

const sample = readSample()
const data = process.env['HJEMRUTE_BENCHMARKS'] || undefined

test('the rule takes the first two of each size in alphabetical order, where a cost is published', () => {
  const named = (name: string, size: number) => makeInstance({ name, size })
  const unpublished = makeInstance({ name: 'd', size: 25, reference: undefined })
  const all = inHalves([named('b', 10), named('a', 10), named('c', 10), named('e', 25), unpublished])
  // d has no published cost, so e is the first of its size, and there is no second.
  expect(firstOfEachSize(all).map(({ name }) => name)).toEqual(['a', 'b', 'e'])
})

test('every other instance is for tuning, by character code: 10 before 2', () => {
  const all = inHalves(['x_2', 'x_10', 'x_1', 'x_3'].map((name) => makeInstance({ name })))
  expect(all.map(({ name, half }) => [name, half])).toEqual([
    ['x_1', 'tune'],
    ['x_10', 'report'],
    ['x_2', 'tune'],
    ['x_3', 'report'],
  ])
})

test('five seeds up to 50 patients, three above, and three for the validation set whatever the size', () => {
  expect(seedsOf(sample, makeInstance({ size: 50 }))).toEqual([1, 2, 3, 4, 5])
  expect(seedsOf(sample, makeInstance({ size: 51 }))).toEqual([1, 2, 3])
  expect(seedsOf(sample, makeInstance({ set: 'uhhc-validation', size: 10 }))).toEqual([1, 2, 3])
})

test('Mankowska, the validation set and Solomon are run whole, of Kummer what is listed', () => {
  const wholes = SET_NAMES.filter((set) => sample.sets[set].take === 'whole')
  expect(wholes).toEqual(['mankowska', 'uhhc-validation', 'solomon'])
  expect(isInSample(sample, makeInstance({ set: 'kummer', name: 'HHCRSP_75_15_10_1.6_R_C' }))).toBe(true)
  expect(isInSample(sample, makeInstance({ set: 'kummer', name: 'HHCRSP_75_15_98_1.6_R_C' }))).toBe(false)
})

describe.each(SET_NAMES)('%s', (set) => {
  const instances = data === undefined ? undefined : readSet(data, set)

  test.skipIf(instances === undefined)('the listed sample is what the rule gives, and its files are there', () => {
    const rule = sample.sets[set]
    const taken = instances!.filter((instance) => isInSample(sample, instance)).map(({ name }) => name)
    const byRule = rule.take === 'whole' ? instances! : firstOfEachSize(instances!)
    expect(taken).toEqual(byRule.map(({ name }) => name))
    expect(taken.length).toBeGreaterThan(0)
  })

  test.skipIf(instances === undefined)('the quick suite names instances that exist', () => {
    const named = QUICK.groups.filter((group) => group.set === set).flatMap(({ only = [] }) => only)
    expect(instances!.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  })
})

test('every set is in a suite, and no two groups share a name', () => {
  const groups = SUITES.flatMap((suite) => suite.groups)
  expect(new Set(groups.map(({ set }) => set))).toEqual(new Set(SET_NAMES))
  expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length)
  expect(Object.keys(PUBLISHED_SETS).sort()).toEqual([...SET_NAMES].sort())
})
