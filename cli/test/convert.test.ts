import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, run, UDINE } from './run.ts'

const NAME = 'InstanzCPLEX_HCSRP_10_1'
const instance = join(UDINE, 'instances', `${NAME}.json`)
const solution = join(UDINE, 'solutions', `${NAME}.sol.json`)

test('a published instance with its solution becomes a problem and a plan that check accepts', async () => {
  const folder = ownFolder()
  const [problem, plan] = [join(folder, 'problem.json.gz'), join(folder, 'plan.json')]
  const converted = await run(
    'convert',
    '--from',
    'udine',
    instance,
    '--out',
    problem,
    '--solution',
    solution,
    '--plan',
    plan,
  )
  expect(converted).toMatchObject({ code: 0, err: '' })
  const { code, out } = await run('check', problem, plan, '--json')
  expect(code).toBe(0)
  const published = JSON.parse(readFileSync(join(UDINE, 'costs.json'), 'utf8')) as { instance: string; cost: number }[]
  const { cost } = published.find((entry) => entry.instance.includes(NAME))!
  expect((JSON.parse(out) as { cost: { total: number } }).cost.total).toBeCloseTo(cost, 3)
})

test('our plan goes out in the same form, and comes back at the same cost', async () => {
  const folder = ownFolder()
  const at = (name: string) => join(folder, name)
  await run('convert', '--from', 'udine', instance, '--out', at('problem.json'))
  expect(
    (await run('plan', at('problem.json'), '--iterations', '200', '--threads', '1', '--out', at('plan.json'))).code,
  ).toBe(0)
  const out = await run(
    'convert',
    '--to',
    'udine',
    '--problem',
    at('problem.json'),
    at('plan.json'),
    '--out',
    at('sol.json'),
  )
  expect(out).toMatchObject({ code: 0, err: '' })
  const from = ['convert', '--from', 'udine', instance, '--out', at('again.json')]
  await run(...from, '--solution', at('sol.json'), '--plan', at('back.json'))
  const costOf = async (plan: string) =>
    (JSON.parse((await run('check', at('problem.json'), plan, '--json')).out) as { cost: object }).cost
  expect(await costOf(at('back.json'))).toEqual(await costOf(at('plan.json')))
})

test('a fault in the content names the file and the place', async () => {
  const folder = ownFolder()
  const file = join(folder, 'instance.json')
  const { patients: _left, ...rest } = JSON.parse(readFileSync(instance, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify(rest))
  const { code, err } = await run('convert', '--from', 'udine', file, '--out', join(folder, 'problem.json'))
  expect(code).toBe(2)
  expect(err).toContain('instance.json: ')
  expect(err).toMatch(/\[exchange-[a-z-]+\]/)
})
