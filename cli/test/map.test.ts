import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ownFolder, root, run, TINY } from './run.ts'

const MONACO = join(root, 'adapters/test/fixtures/maps/monaco.osm.pbf')
/** Five addresses in Monaco for the base and the four homes. */
const PLACES = [
  [43.729872, 7.4161],
  [43.730282, 7.422144],
  [43.740296, 7.426559],
  [43.737703, 7.424841],
  [43.72679, 7.418405],
] as const

interface Written {
  locations: Record<string, unknown>[]
  recipients: Record<string, unknown>[]
  travel: unknown
}

/** The tiny day, moved to Monaco: travel comes from the map beside it. */
function dayOnAMap(folder: string, change: (problem: Written) => void = () => undefined): string {
  const problem = JSON.parse(readFileSync(TINY, 'utf8')) as Written
  problem.travel = { kind: 'map', extract: 'monaco.osm.pbf' }
  problem.locations.forEach((location, i) => (location['coordinate'] = { lat: PLACES[i]![0], lon: PLACES[i]![1] }))
  change(problem)
  copyFileSync(MONACO, join(folder, 'monaco.osm.pbf'))
  const file = join(folder, 'day.json')
  writeFileSync(file, JSON.stringify(problem))
  return file
}

// One cache for all tests here: the tiles of the map are made once.
const cache = mkdtempSync(join(tmpdir(), 'hjemrute-map-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))
beforeEach(() => {
  vi.stubEnv('HJEMRUTE_CACHE', cache)
  vi.stubEnv('HJEMRUTE_ROUTING', '')
})
afterEach(() => vi.unstubAllEnvs())

describe('travel from a map', () => {
  test('is the same for plan and check, and no estimate', async () => {
    const folder = ownFolder()
    const [day, plan] = [dayOnAMap(folder), join(folder, 'plan.json')]
    const planned = await run('plan', day, '--out', plan, '--iterations', '300', '--threads', '1', '--language', 'en')
    expect(planned).toMatchObject({ code: 0 })
    expect(planned.out).not.toContain('estimate')
    const written = JSON.parse(readFileSync(plan, 'utf8')) as { cost: { total: number } }
    const checked = await run('check', day, plan, '--json')
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.out)).toMatchObject({ violations: [], cost: { total: written.cost.total } })
  })

  test('a home in the sea is named', async () => {
    const day = dayOnAMap(ownFolder(), ({ locations }) => (locations[3]!['coordinate'] = { lat: 43.72, lon: 7.45 }))
    const { code, err } = await run('plan', day, '--iterations', '1', '--language', 'en')
    expect(code).toBe(2)
    expect(err).toContain(
      'locations[3].coordinate: Location home-3 lies more than 500 metres from the nearest road (car).',
    )
  })

  test('a missing map is named, with where it was looked for', async () => {
    const folder = ownFolder()
    const day = dayOnAMap(folder, (problem) => (problem.travel = { kind: 'map', extract: 'gone.osm.pbf' }))
    const { code, err } = await run('plan', day, '--iterations', '1')
    expect(code).toBe(2)
    expect(err).toContain(join(folder, 'gone.osm.pbf'))
  })

  test('when the time is up before the roads are known, the rest is estimated and said to be', async () => {
    const folder = ownFolder()
    vi.stubEnv('HJEMRUTE_CACHE', join(folder, 'empty'))
    const day = dayOnAMap(folder)
    const { code, err, out } = await run(
      'plan',
      day,
      '--out',
      join(folder, 'p.json'),
      '--time',
      '0.001',
      '--language',
      'en',
    )
    expect(code).toBe(0)
    expect(err).toContain('The time was too short for all travel times')
    expect(out).toContain('Travel times are estimates')
  })

  test('a folder for roads that cannot be made is named before the work begins', async () => {
    vi.stubEnv('HJEMRUTE_CACHE', '/proc/nowhere')
    const { code, err } = await run('plan', dayOnAMap(ownFolder()), '--iterations', '1', '--language', 'en')
    expect(code).toBe(2)
    expect(err).toContain('Roads and maps are kept in /proc/nowhere, but that folder cannot be made')
    expect(err).toContain('[cache-not-made]')
    expect(err).toContain('Let HJEMRUTE_CACHE name a folder')
  })

  test('a server that is named but silent is a fault; nothing goes to the map instead', async () => {
    vi.stubEnv('HJEMRUTE_ROUTING', 'osrm:http://127.0.0.1:9')
    const { code, err } = await run('plan', dayOnAMap(ownFolder()), '--iterations', '1', '--language', 'en')
    expect(code).toBe(2)
    expect(err).toContain('The routing server 127.0.0.1:9 does not answer')
    expect(err).toContain('remove HJEMRUTE_ROUTING')
  })
})
