import { gunzipSync } from 'node:zlib'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownFolder, run, TINY, TINY_PLAN } from './run.ts'

interface PlanDocument {
  readonly shifts: readonly unknown[]
  readonly unassigned: readonly unknown[]
  readonly cost: { readonly total: number }
  readonly bound: unknown
  readonly run: Record<string, unknown>
}

const FEW = ['--iterations', '64', '--threads', '1']
const planFrom = (text: string): PlanDocument => JSON.parse(text) as PlanDocument

describe('plan', () => {
  test('writes a plan that check accepts, with its cost and record', async () => {
    const out = join(ownFolder(), 'plan.json')
    const planned = await run('plan', TINY, '--out', out, ...FEW, '--language', 'en')
    expect(planned.code).toBe(0)
    expect(planned.out).toContain('5 of 5 visits')
    expect(planned.out).toContain('0 violations')
    const plan = planFrom(readFileSync(out, 'utf8'))
    expect(plan.run).toMatchObject({ seed: 1, threads: 1, stopRule: 'iterations 64' })
    const promised = ['seed', 'threads', 'stopRule', 'iterations', 'cpuSeconds', 'wallSeconds', 'firstLegalSeconds']
    expect(Object.keys(plan.run)).toEqual(expect.arrayContaining([...promised, 'version', 'node']))
    const checked = await run('check', TINY, out, '--json')
    expect(checked.code).toBe(0)
    expect(checked.err).toBe('')
    expect((JSON.parse(checked.out) as { cost: { total: number } }).cost.total).toBe(plan.cost.total)
  })

  test('is the standard output without --out, and with --json', async () => {
    const { out } = await run('plan', TINY, ...FEW)
    expect(planFrom(out).shifts).toHaveLength(2)
    const file = join(ownFolder(), 'plan.json')
    const both = await run('plan', TINY, ...FEW, '--out', file, '--json')
    expect(both.out).toBe(readFileSync(file, 'utf8'))
  })

  test('replays by iterations and seed, timing fields apart', async () => {
    const plans = await Promise.all([1, 2].map(() => run('plan', TINY, ...FEW, '--seed', '5')))
    const [first, second] = plans.map(({ out }) => {
      const { run: record, ...plan } = planFrom(out)
      const { cpuSeconds: _cpu, wallSeconds: _wall, firstLegalSeconds: _first, ...replayed } = record
      return JSON.stringify({ ...plan, run: replayed })
    })
    expect(first).toBe(second)
  })

  test('reads and writes compressed files', async () => {
    const out = join(ownFolder(), 'plan.json.gz')
    expect((await run('plan', TINY, '--out', out, ...FEW)).code).toBe(0)
    expect(planFrom(gunzipSync(readFileSync(out)).toString()).shifts).toHaveLength(2)
    expect((await run('check', TINY, out)).code).toBe(0)
  })

  test('starts from a plan', async () => {
    const { code, out } = await run('plan', TINY, ...FEW, '--start', TINY_PLAN)
    expect(code).toBe(0)
    expect(planFrom(out).unassigned).toEqual([])
  })

  test('of what does not fit is written with reasons, exit code 1', async () => {
    const folder = ownFolder()
    const problem = JSON.parse(readFileSync(TINY, 'utf8')) as { shifts: unknown[]; activities?: unknown[] }
    const file = join(folder, 'problem.json')
    writeFileSync(file, JSON.stringify({ ...problem, shifts: [], activities: [] }))
    const { code, out } = await run('plan', file, ...FEW)
    expect(code).toBe(1)
    const plan = planFrom(out)
    expect(plan.unassigned).toHaveLength(5)
    for (const { reasons } of plan.unassigned as { reasons: unknown[] }[]) expect(reasons.length).toBeGreaterThan(0)
  })

  test('finds out before it begins that its plan could not be written', async () => {
    const { code, err } = await run('plan', TINY, '--out', join(ownFolder(), 'none', 'plan.json'))
    expect(code).toBe(2)
    expect(err).toContain('[output-folder-missing]')
  })

  test.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
    const { code, err } = await run('plan', TINY, '--out', '/dev/full', ...FEW)
    expect(code).toBe(2)
    expect(err).toContain('[output-disk-full]')
  })
})

describe('a problem that cannot be read', () => {
  const broken = async (content: string | Uint8Array) => {
    const folder = ownFolder()
    const file = join(folder, 'problem.json')
    writeFileSync(file, content)
    const ran = await run('plan', file, '--out', join(folder, 'plan.json'))
    expect(ran.code).toBe(2)
    expect(ran.out).toBe('')
    expect(ran.err).not.toMatch(/\n\s+at /)
    expect(readdirSync(folder)).toEqual(['problem.json'])
    return ran.err
  }
  const tiny = readFileSync(TINY, 'utf8')

  test.each([
    ['cut short', tiny.slice(0, 700), /problem\.json:\d+:\d+: .*\[json-cut-short\]/],
    ['not JSON', 'id;name\n1;x\n', /problem\.json:1:1: .*\[json-syntax\]/],
    ['with NaN in it', tiny.replace('1200', 'NaN'), /problem\.json:\d+:\d+: .*NaN.*\[json-syntax\]/],
    [
      'in another encoding',
      Buffer.from(tiny.replace('Tiny', 'Bjørg'), 'latin1'),
      /problem\.json:\d+:\d+: .*\[input-encoding\]/,
    ],
    ['of another version', tiny.replace('problem/1', 'problem/9'), /\[schema-other-version\]/],
    [
      'with a field of the wrong kind',
      tiny.replace('"duration": 1200', '"duration": "long"'),
      /problem\.json: visits\[0\]\S*: .*\[wrong-type\]/,
    ],
    ['empty', '', /problem\.json: .*\[json-empty\]/],
  ])('because it is %s', async (_, content, message) => {
    expect(await broken(content)).toMatch(message)
  })
})

describe('check', () => {
  test('tells every violation, and ends with 1', async () => {
    const folder = ownFolder()
    const file = join(folder, 'plan.json')
    const plan = JSON.parse(readFileSync(TINY_PLAN, 'utf8')) as { shifts: { stops: unknown[] }[] }
    plan.shifts[0]!.stops.shift()
    writeFileSync(file, JSON.stringify(plan))
    const spoken = await run('check', TINY, file)
    expect(spoken.code).toBe(1)
    expect(spoken.out).toContain('[coverage, visit/')
    const { out } = await run('check', TINY, file, '--json')
    const judged = JSON.parse(out) as { violations: object[]; cost: object; patientOrder: boolean }
    expect(Object.keys(judged)).toEqual(['violations', 'cost', 'patientOrder'])
    for (const violation of judged.violations)
      expect(Object.keys(violation)).toEqual(['rule', 'place', 'amount', 'unit'])
    expect(judged.violations.length).toBeGreaterThan(0)
  })

  test('of a plan with the wrong shape names the file', async () => {
    const file = join(ownFolder(), 'plan.json')
    copyFileSync(TINY, file)
    const { code, err } = await run('check', TINY, file)
    expect(code).toBe(2)
    expect(err).toContain('plan.json')
    expect(err).toContain('[schema-other-document]')
  })
})
