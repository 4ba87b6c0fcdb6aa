import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSet } from '../../src/sets/read-set.ts'
import { readSets } from '../../src/sets/read-sets.ts'
import { SUITES } from '../../src/suites/catalogue.ts'
import { UsageError } from '../../src/usage-error.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'hjemrute-sets-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

function put(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, file)), { recursive: true })
    writeFileSync(join(data, file), text)
  }
}

test('instances are read with size, reference and file, in alphabetical order, those without a file left out', () => {
  put({
    'uhhc-2026-validation/best-known.csv':
      'instance,patients,sa_mean_of_10,sa_mean_time_s,cost_components\n' +
      'i-2,25,7694.3,21.9,"{""travel_time"": 1, ""lunch"": 2}"\ni-10,10,18303.5,13.6,\ni-3,25,1,1,\n',
    'uhhc-2026-validation/instances/i-2.json': '{}',
    'uhhc-2026-validation/instances/i-10.json.gz': '',
  })
  const read = readSet(data, 'uhhc-validation')!
  expect(read.map(({ name, size, reference, publishedSeconds }) => [name, size, reference, publishedSeconds])).toEqual([
    ['i-10', 10, 18303.5, 13.6],
    ['i-2', 25, 7694.3, 21.9],
  ])
  expect(read[0]!.file).toBe(join(data, 'uhhc-2026-validation', 'instances', 'i-10.json.gz'))
})

test('only Bredström rows with the duration factor that the suite runs are read', () => {
  put({
    'bredstrom-2008/best-known.csv':
      'instance,visits,duration_factor,value,proven_optimal\n' +
      'case_1.dat,80,1.0,1110.0,yes\ncase_1.dat,80,1.4,,proven infeasible\n',
    'bredstrom-2008/instances/case_1.dat': '',
  })
  expect(readSet(data, 'bredstrom')).toMatchObject([{ name: 'case_1', reference: 1110, proven: true }])
})

test('Solomon and Gehring-Homberger share a table, and Solomon writes its files in small letters', () => {
  put({
    'vrptw/best-known.csv': 'instance,customers,dimacs_trunc1_mindist\nC101,100,827.3\nC1_2_1,200,2698.6\n',
    'vrptw/solomon-100/c101.txt': '',
    'vrptw/homberger-200/C1_2_1.txt': '',
  })
  expect(readSet(data, 'solomon')!.map(({ name, reference }) => [name, reference])).toEqual([['C101', 827.3]])
  expect(readSet(data, 'gehring-homberger')!.map(({ name }) => name)).toEqual(['C1_2_1'])
})

test('a set that is missing is named, with its source and what to do', () => {
  const suites = SUITES.filter(({ name }) => name === 'kummer')
  const complaint = (folder: string | undefined): string => {
    try {
      readSets(suites, folder)
    } catch (error) {
      if (error instanceof UsageError) return error.message
    }
    return 'nothing was said'
  }
  for (const folder of [data, undefined]) {
    expect(complaint(folder)).toMatch(/HJEMRUTE_BENCHMARKS/)
    expect(complaint(folder)).toMatch(/kummer-2021: https:\/\/github.com\/iolab-uniud\/hhcrsp/)
  }
  expect(complaint(data)).toContain(data)
})
