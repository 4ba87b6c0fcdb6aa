import { expect, test } from 'vitest'
import { readOptions } from '../src/options.ts'
import { UsageError } from '../src/usage-error.ts'

const read = (...argv: string[]) => readOptions(argv, { HJEMRUTE_BENCHMARKS: '/sets' })

test('by default: the sample, visit order, one run at a time, through the command, with a row', () => {
  expect(read('--suite', 'mankowska')).toMatchObject({
    suites: ['mankowska'],
    data: '/sets',
    full: false,
    order: 'visit',
    through: 'plan',
    parallel: 1,
    row: true,
    seeds: undefined,
    seconds: undefined,
    half: undefined,
  })
})

test('several suites, or all but the quick one', () => {
  expect(read('--suite', 'kummer,italian').suites).toEqual(['kummer', 'italian'])
  const { suites } = read('--suite', 'all')
  expect(suites).toContain('speed')
  expect(suites).not.toContain('quick')
})

test('a folder that is named wins over the environment, and an empty environment names none', () => {
  expect(read('--suite', 'quick', '--data', '/mine').data).toBe('/mine')
  expect(readOptions(['--suite', 'quick'], { HJEMRUTE_BENCHMARKS: '' }).data).toBeUndefined()
})

test('seeds one by one and as a range', () => {
  expect(read('--suite', 'quick', '--seeds', '1,2,7-9,2').seeds).toEqual([1, 2, 7, 8, 9])
})

test.each([
  [['--suite', 'solomom'], 'solomom'],
  [[], 'Which suite'],
  [['--suite', 'quick', '--threads', '2'], '--threads 2'],
  [['--suite', 'quick', '--order', 'best'], 'visit or patient'],
  [['--suite', 'quick', '--seeds', '1,x'], '--seeds'],
  [['--suite', 'quick', '--seconds', '0'], '--seconds 0'],
  [['--suite', 'quick', '--parallel', '1.5'], '--parallel 1.5'],
  [['--suite', 'quick', '--half', 'both'], 'tune or report'],
  [['--sweet', 'quick'], '--sweet'],
])('%j is refused with a word about it', (argv, word) => {
  expect(() => read(...argv)).toThrow(UsageError)
  expect(() => read(...argv)).toThrow(word)
})

test('--threads 1 is what every run has; --help needs no suite', () => {
  expect(read('--suite', 'quick', '--threads', '1').suites).toEqual(['quick'])
  expect(read('--help').help).toBe(true)
})
