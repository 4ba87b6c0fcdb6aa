import { describe, expect, test } from 'vitest'
import { keepsProtocol, wantedRuns } from '../../src/runs/wanted-runs.ts'
import type { Wish } from '../../src/runs/wanted-runs.ts'
import type { Instance } from '../../src/sets/instance.ts'
import { readSample } from '../../src/suites/sample.ts'
import type { Group } from '../../src/suites/suite.ts'
import { makeGroup, makeInstance } from '../make.ts'

const plain: Wish = { order: 'visit', through: 'plan', full: false }

function runs(group: Partial<Group>, instances: readonly Instance[], wish: Partial<Wish> = {}) {
  const made = makeGroup(group)
  const suite = { name: 'a-suite', about: '', groups: [made] }
  return wantedRuns(suite, new Map([[made.set, instances]]), readSample(), { ...plain, ...wish })
}
const inShort = (wanted: ReturnType<typeof runs>) => wanted.map(({ instance, seed }) => `${instance.name} ${seed}`)

test('first every instance with its first seed, so that an unfinished table speaks of all', () => {
  const instances = [makeInstance({ name: 'large', size: 100 }), makeInstance({ name: 'small', size: 10 })]
  expect(inShort(runs({}, instances))).toEqual([
    ...['small 1', 'large 1', 'small 2', 'large 2', 'small 3', 'large 3', 'small 4', 'small 5'],
  ])
})

test('sizes are taken from the first to the last, both included', () => {
  const instances = [74, 75, 100, 101].map((size) => makeInstance({ name: `${size}`, size }))
  expect(inShort(runs({ sizes: [75, 100], seeds: [1] }, instances))).toEqual(['75 1', '100 1'])
})

describe('a set that is not run whole', () => {
  const listed = makeInstance({ set: 'caie', name: 'J1' })
  const other = makeInstance({ set: 'caie', name: 'J4', half: 'report', proven: true })

  test('is run by its sample, or in full', () => {
    expect(inShort(runs({ set: 'caie', seeds: [1] }, [listed, other]))).toEqual(['J1 1'])
    expect(inShort(runs({ set: 'caie', seeds: [1] }, [listed, other], { full: true }))).toEqual(['J1 1', 'J4 1'])
  })

  test('gives all that a bar speaks of, and no others', () => {
    expect(inShort(runs({ set: 'caie', seeds: [1], whole: true, proven: true }, [listed, other]))).toEqual(['J4 1'])
    expect(inShort(runs({ set: 'caie', seeds: [1], whole: true, proven: false }, [listed, other]))).toEqual(['J1 1'])
  })

  test('gives the half that is asked for', () => {
    const wish = { full: true, half: 'report' } as const
    expect(inShort(runs({ set: 'caie', seeds: [1] }, [listed, other], wish))).toEqual(['J4 1'])
  })
})

test('the limit is what the published method took, where the group says so', () => {
  const timed = makeInstance({ publishedSeconds: 13.6 })
  expect(runs({ seconds: 'published' }, [timed])[0]!.seconds).toBe(13.6)
  expect(() => runs({ seconds: 'published' }, [makeInstance({ name: 'untimed' })])).toThrow('no time for untimed')
})

test('speed goes through the search alone and a bound through --bound, whatever is asked for', () => {
  expect(runs({ measures: 'speed' }, [makeInstance()])[0]!.through).toBe('solve')
  expect(runs({ measures: 'bound' }, [makeInstance()], { through: 'solve' })[0]!.through).toBe('bound')
  expect(runs({}, [makeInstance()], { through: 'solve' })[0]!.through).toBe('solve')
})

test('seeds, limit, instances or program chosen by hand leave the protocol; order and full do not', () => {
  const wish = { seeds: [7], seconds: 1, instances: 'on' }
  expect(runs({}, [makeInstance(), makeInstance({ name: 'other' })], wish)).toMatchObject([{ seed: 7, seconds: 1 }])
  for (const key of ['seeds', 'seconds', 'instances'] as const)
    expect(keepsProtocol({ ...plain, [key]: wish[key] })).toBe(false)
  expect(keepsProtocol({ ...plain, half: 'tune' })).toBe(false)
  expect(keepsProtocol({ ...plain, through: 'solve' })).toBe(false)
  expect(keepsProtocol({ order: 'patient', through: 'plan', full: true })).toBe(true)
})
