import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import { matrixFileReader } from '@hjemrute/adapters/files'
import { buildTravel } from '@hjemrute/engine/travel'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roadsOfAll } from '../src/generate/unit-roads.ts'
import { sanityTable } from '../src/generate/readme.ts'
import { ownFolder, root, run } from './run.ts'

const MAP = join(root, 'examples/maps/liechtenstein-2024-03-03.osm.pbf')
/** A tenth of a minute of tiles and a few seconds of roads, on a quiet core. */
const PATIENCE = 240_000

/** Every file below a folder. */
function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')]),
  )
}

test('the same seed makes the same bytes, plans by hand included', { timeout: PATIENCE }, async () => {
  const out = join(ownFolder(), 'municipality')
  const made = async () => {
    const { code } = await run('generate', '--map', MAP, '--units', '1', '--days', '2', '--seed', '3', '--out', out)
    expect(code).toBe(0)
    return filesIn(out)
  }
  const first = await made()
  expect(first.size).toBeGreaterThan(20)
  expect(await made()).toEqual(first)
})

test(
  'one department and its night, with travel by road, a plan by hand that is legal, and the tables of the first day',
  { timeout: PATIENCE },
  async () => {
    const out = join(ownFolder(), 'municipality')
    const { code, out: json, err } = await run('generate', '--map', MAP, '--units', '1', '--days', '1', '--out', out)
    expect([code, err]).toEqual([0, expect.stringContaining('en oppdiktet kommune med 2 enheter')])
    expect(JSON.parse(json)).toMatchObject({ units: 2, recipients: 130 })

    const day = join(out, 'days/2026-11-23')
    expect(readdirSync(day).sort()).toEqual([
      ...['municipality.json', 'unit-01-by-hand.json', 'unit-01.json', 'unit-02-by-hand.json', 'unit-02.json'],
    ])
    for (const unit of ['01', '02']) {
      const file = join(day, `unit-${unit}.json`)
      const { problem } = parseProblem(JSON.parse(readFileSync(file, 'utf8')))
      const travel = buildTravel(problem!, matrixFileReader(file))
      const { plan } = parsePlan(JSON.parse(readFileSync(file.replace('.json', '-by-hand.json'), 'utf8')))
      expect(travel.estimated).toBe(false)
      expect(checkPlan(problem!, plan!, travel).violations).toEqual([])
    }
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('© OpenStreetMap contributors')
    expect(existsSync(join(out, 'csv/unit-01'))).toBe(true)
  },
)

describe('refuses', () => {
  test('a file that is no map', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'no-map.osm.pbf'), 'This is no map.')
    const { code, err } = await run('generate', '--map', join(folder, 'no-map.osm.pbf'), '--out', join(folder, 'out'))
    expect(code).toBe(2)
    expect(err).toMatch(/\[travel-map-[a-z-]+\]/)
  })

  test('a folder that is a file', async () => {
    const file = join(ownFolder(), 'out')
    writeFileSync(file, '')
    const { code, err } = await run('generate', '--map', MAP, '--out', file)
    expect([code, err]).toEqual([2, expect.stringContaining('[output-not-a-folder]')])
  })

  test.each(['--units', '--days'])('%s that are none or no number', async (option) => {
    for (const value of ['0', '-1', '1.5', 'many']) {
      const { code, err } = await run('generate', '--map', MAP, '--out', 'x', option, value)
      expect([code, err]).toEqual([2, expect.stringContaining('[usage-option-value]')])
    }
  })

  test('a baseline that there is none of', async () => {
    const { code, err } = await run('generate', '--map', MAP, '--out', 'x', '--baseline', 'best')
    expect([code, err]).toEqual([2, expect.stringContaining('[usage-option-value]')])
  })
})

test('travel of all units: each unit’s pairs, and ways that nobody there goes by are none', () => {
  const addresses = (...ids: string[]) => ids.map((id) => ({ id, lat: 59, lon: 10 }))
  const matrix = (...times: number[]) => ({ times: Int32Array.from(times), distances: Int32Array.from(times) })
  const common = { ticksPerSecond: 1, mapVersion: 'map' }
  const far = { ...common, modes: ['car'], addresses: addresses('a', 'b') }
  const near = { ...common, modes: ['car', 'foot'], addresses: addresses('b', 'c') }
  const square = { from: [0, 1], to: [0, 1] }
  const { file } = roadsOfAll([
    { ...far, blocks: [{ ...square, modes: new Map([['car', matrix(0, 1, 2, 0)]]) }] },
    {
      ...near,
      blocks: [
        {
          ...square,
          modes: new Map([
            ['car', matrix(0, 3, 4, 0)],
            ['foot', matrix(0, 5, 6, 0)],
          ]),
        },
      ],
    },
  ])
  expect(file.addresses.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(file.blocks.map(({ from, to }) => [from, to])).toEqual([
    [
      [0, 1],
      [0, 1],
    ],
    [
      [2, 0],
      [2, 0],
    ],
  ])
  expect(file.blocks[0]!.modes.get('foot')!.times).toEqual(Int32Array.of(0, 5, 6, 0))
  expect(file.blocks[1]!.modes.get('foot')!.times[1]).toBe(8_640_000)
})

test('figures stand beside their targets, and what falls outside says so', () => {
  const line = { name: 'driving', figure: '17 %', target: '18–26 %', source: 'somewhere', isWithin: false }
  expect(sanityTable([line])).toContain('| driving | 17 % | 18–26 % | no | somewhere |')
  expect(sanityTable([])).toContain('no figures')
})
