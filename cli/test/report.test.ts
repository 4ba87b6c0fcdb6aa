import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, run, TINY, TINY_PLAN } from './run.ts'

const QUICK = ['--iterations', '50', '--threads', '1']

test('plan --report writes the lists and names the page to begin with', async () => {
  const folder = ownFolder()
  const [plan, report] = [join(folder, 'plan.json'), join(folder, 'report')]
  const { code, out } = await run('plan', TINY, ...QUICK, '--out', plan, '--report', report, '--language', 'en')
  expect(code).toBe(0)
  const page = /Open the overview in a browser: (.*)$/m.exec(out)![1]!
  expect(page).toBe(join(report, 'index.html'))
  expect(readFileSync(page, 'utf8')).toContain('<html lang="en">')
  expect(readdirSync(join(report, 'lists')).sort()).toEqual(['shift-a.html', 'shift-b.html'])
  expect(readFileSync(join(report, 'lists.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('--by-hand is what the plan is measured by, and needs a report', async () => {
  const report = join(ownFolder(), 'report')
  const { code, out } = await run('plan', TINY, ...QUICK, '--report', report, '--by-hand', TINY_PLAN)
  expect(code).toBe(0)
  // Without --out the plan alone is standard output.
  expect(JSON.parse(out)).toHaveProperty('shifts')
  expect(readFileSync(join(report, 'index.html'), 'utf8')).toContain('For hånd')
  const without = await run('plan', TINY, ...QUICK, '--by-hand', TINY_PLAN)
  expect(without.code).toBe(2)
  expect(without.err).toContain('[usage-missing-option]')
})

test('a folder that cannot be written is told before the search begins', async () => {
  const file = join(ownFolder(), 'report')
  writeFileSync(file, 'a file')
  const { code, err } = await run('plan', TINY, '--report', file)
  expect(code).toBe(2)
  expect(err).toContain('[output-not-a-folder]')
})

test.each([
  ['html', /^<!doctype html>/],
  ['pdf', /^%PDF-/],
  ['ics', /^BEGIN:VCALENDAR\r\n/],
])('convert --to %s writes what the plan holds', async (format, begins) => {
  const out = join(ownFolder(), `day.${format}`)
  const converted = await run('convert', '--to', format, '--problem', TINY, TINY_PLAN, '--out', out)
  expect(converted).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(out, 'latin1')).toMatch(begins)
})

test('convert --to ics into a folder is a calendar for each shift', async () => {
  const folder = join(ownFolder(), 'calendars/')
  const { code, out } = await run('convert', '--to', 'ics', '--problem', TINY, TINY_PLAN, '--out', folder, '--json')
  expect(code).toBe(0)
  const { files } = JSON.parse(out) as { files: string[] }
  expect(files.map((file) => existsSync(file))).toEqual([true, true])
})
