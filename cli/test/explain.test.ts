import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lix } from '../../engine/test/text/lix.ts'
import { ownFolder, run, TINY, TINY_PLAN } from './run.ts'

const LANGUAGES = ['nb', 'nn', 'en'] as const
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

describe('explain', () => {
  test.each(LANGUAGES)('tells of a visit why, when and who else, in %s', async (language) => {
    const { code, out, err } = await run('explain', TINY, TINY_PLAN, '--visit', 'visit-1', '--language', language)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('[visit-1]')
    expect(out).toContain('shift-b: ')
    expect(out).not.toMatch(/undefined|NaN|⟨|\{/)
  })

  test.each(LANGUAGES)('tells of a plan what is tight and what the law says, in %s', async (language) => {
    const { code, out } = await run('explain', TINY, TINY_PLAN, '--language', language)
    expect(code).toBe(0)
    expect(out).toMatch(/§ 10/)
    expect(out).not.toMatch(/undefined|NaN|⟨|\{/)
  })

  test.each(LANGUAGES)(
    'all that is told of a day reads as a newspaper does: LIX of at most 35, in %s',
    async (language) => {
      const asked = ['visit-1', 'visit-2', 'visit-3', 'visit-4', 'visit-5'].map((visit) => ['--visit', visit])
      const told = await Promise.all(
        [...asked, []].map((more) => run('explain', TINY, TINY_PLAN, ...more, '--language', language)),
      )
      const sentences = told.flatMap(({ out }) => out.split('\n').filter((line) => line.startsWith('  ')))
      expect(sentences.length).toBeGreaterThan(30)
      expect(lix(sentences)).toBeLessThanOrEqual(35)
    },
  )

  test('--json has codes, numbers and the same lines, and no plans', async () => {
    const { out } = await run('explain', TINY, TINY_PLAN, '--visit', 'visit-1', '--json')
    const told = JSON.parse(out) as { places: { alternatives: { verdict: string }[] }[]; lines: string[] }
    expect(told.places[0]!.alternatives).toHaveLength(1)
    expect(told.lines.join('\n') + '\n').toBe((await run('explain', TINY, TINY_PLAN, '--visit', 'visit-1')).out)
    expect(out).not.toContain('"plan"')
  })

  test('a visit that the problem has not is a fault with a code', async () => {
    const { code, out, err } = await run('explain', TINY, TINY_PLAN, '--visit', 'visit-99')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('[unknown-id]')
  })

  test('a plan that does not fit is judged, and what fits is explained', async () => {
    const plan = json(TINY_PLAN) as { shifts: { shift: string; stops: { id: string }[] }[] }
    plan.shifts[0]!.stops[0]!.id = 'visit-of-another-day'
    const file = join(ownFolder(), 'plan.json')
    writeFileSync(file, JSON.stringify(plan))
    const { code, out } = await run('explain', TINY, file, '--language', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/^The plan has \d+ violations? of its own:/)
    expect(out).toContain('has no place')
  })
})

test('names stand in what is told, and in no fault', async () => {
  const problem = json(TINY) as { caregivers: { name?: string }[]; recipients?: { id: string; name?: string }[] }
  for (const caregiver of problem.caregivers) caregiver.name = 'Solveig Sommerfugl'
  for (const recipient of problem.recipients ?? []) recipient.name = 'Bjarne Bringebær'
  const file = join(ownFolder(), 'problem.json')
  writeFileSync(file, JSON.stringify(problem))
  expect((await run('explain', file, TINY_PLAN, '--visit', 'visit-1')).out).toContain('Solveig Sommerfugl')
  const { out, err } = await run('explain', file, TINY_PLAN, '--visit', 'nobody', '--json')
  expect(out + err).not.toMatch(/Solveig|Bjarne/)
})

describe('prices', () => {
  test.each(LANGUAGES)('tells what each rule costs, the dearest first, in %s', async (language) => {
    const { code, out } = await run('prices', TINY, TINY_PLAN, '--iterations', '50', '--language', language)
    expect(code).toBe(0)
    expect(out).not.toMatch(/undefined|NaN|⟨|\{/)
    expect(out.trim()).toMatch(/\.$/)
  })

  test('--json has every rule', async () => {
    const { out } = await run('prices', TINY, TINY_PLAN, '--iterations', '20', '--json')
    const { prices } = JSON.parse(out) as { prices: { rule: string; saved: number }[] }
    expect(prices.map(({ saved }) => saved)).toEqual(prices.map(({ saved }) => saved).sort((a, b) => b - a))
    expect(prices.some(({ rule }) => rule === 'time-window')).toBe(true)
  })
})

describe('repair', () => {
  const events = [{ kind: 'delayed', shift: 'shift-a', seconds: 900 }]
  const asked = (folder: string, what: unknown) => {
    const file = join(folder, 'events.json')
    writeFileSync(file, JSON.stringify(what))
    return ['repair', TINY, TINY_PLAN, '--events', file, '--now', '2026-11-23T08:10:00+01:00', '--iterations', '100']
  }

  test.each(LANGUAGES)('writes plans that are legal for the day as it now is, in %s', async (language) => {
    const folder = ownFolder()
    const out = join(folder, 'repairs')
    const told = await run(...asked(folder, events), '--out', out, '--language', language)
    expect(told.code).toBe(0)
    expect(told.out).not.toMatch(/undefined|NaN|⟨|\{/)
    const problem = parseProblem(json(join(out, 'problem.json'))).problem!
    const plan = parsePlan(json(join(out, 'repair-1.json'))).plan!
    expect(checkPlan(problem, plan, buildTravel(problem)).violations).toEqual([])
    const ranking = json(join(out, 'repairs.json')) as { file: string; outcome: string }[]
    expect(ranking[0]).toMatchObject({ file: 'repair-1.json', outcome: 'complete' })
  })

  test('events of another shape, and of another day, are told with their file', async () => {
    const folder = ownFolder()
    const out = join(folder, 'repairs')
    const misshapen = await run(...asked(folder, [{ kind: 'delayed', shift: 'shift-a' }]), '--out', out)
    expect([misshapen.code, misshapen.out]).toEqual([2, ''])
    expect(misshapen.err).toContain('[missing-key]')
    const unknown = await run(...asked(folder, [{ ...events[0], shift: 'shift-z' }]), '--out', out)
    expect(unknown.err).toContain('events.json: [0]')
    expect(unknown.err).toContain('[unknown-id]')
    expect(existsSync(out)).toBe(false)
  })
})

describe('what a planner would ask back about', () => {
  interface Day {
    caregivers: { id: string; name?: string }[]
    recipients: { id: string; name?: string }[]
    shifts: { id: string; caregiver: string | null }[]
    visits: { id: string; recipient: string; service?: string }[]
    reference?: object[]
  }
  /** A day whose second shift is vacant, whose visits have one name, and which was planned for someone who is off. */
  const day = (): string => {
    const problem = json(TINY) as Day
    for (const recipient of problem.recipients) recipient.name = 'Bjarne Bringebær'
    for (const visit of problem.visits) visit.service = 'stell'
    problem.shifts[1]!.caregiver = null
    problem.caregivers.push({ id: 'away', name: 'Solveig Sommerfugl' })
    problem.reference = [{ visit: 'visit-1', place: 0, caregiver: 'away' }]
    const file = join(ownFolder(), 'problem.json')
    writeFileSync(file, JSON.stringify(problem))
    return file
  }

  test.each([
    ['nb', 'Solveig Sommerfugl har ingen vakt i denne planen.', 'Den ledige vakta shift-b'],
    ['nn', 'Solveig Sommerfugl har inga vakt i denne planen.', 'Den ledige vakta shift-b'],
    ['en', 'Solveig Sommerfugl has no shift in this plan.', 'The vacant shift shift-b'],
  ])(
    'why someone who is off did not keep a visit, and what a vacant shift is, in %s',
    async (language, off, vacant) => {
      const file = day()
      const plan = await run('explain', file, TINY_PLAN, '--language', language)
      expect(plan.out).toContain(off)
      const visit = await run('explain', file, TINY_PLAN, '--visit', 'visit-1', '--language', language)
      expect(visit.out).toContain(`shift-b: ${vacant}`)
      expect(visit.out).not.toContain('shift-b: shift-b')
    },
  )

  test('two visits with one name are told apart, and a heading tells the id once', async () => {
    const { out } = await run('explain', day(), TINY_PLAN, '--visit', 'visit-1')
    expect(out).toMatch(/^Stell hos Bjarne Bringebær \[visit-1\]\n/)
    expect((await run('explain', day(), TINY_PLAN)).out).toContain('Stell hos Bjarne Bringebær [visit-1]: ')
  })
})
