import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './run.ts'

test('the demo says in at most ten lines what is planned, what came of it, and what to open', async () => {
  const { code, out, err } = await run('demo', '--time', '1')
  expect(code).toBe(0)
  const lines = `${out}${err}`.split('\n').filter((line) => line !== '')
  // npm adds two lines of its own, and twelve is the most that a newcomer should meet.
  expect(lines.length).toBeLessThanOrEqual(10)
  expect(out).toContain('Alt er oppdiktet')
  // Time on the road and time that is waited, each beside the other plan's.
  const time = String.raw`(\d+ t )?\d+ min`
  expect(out).toMatch(new RegExp(`^  Reisetid \\+ ventetid +${time} \\+ ${time} +${time} \\+ ${time}$`, 'm'))
  expect(out).toMatch(/\d+ oppdrag hos \d+ tjenestemottakere skal fordeles på \d+ vakter/)
  expect(out).toMatch(/^0 lovbrudd \(uavhengig sjekk\)$/m)
  const page = /: (\S+\.html)$/m.exec(out)![1]!
  expect(existsSync(join(process.cwd(), page)) || existsSync(join(root, page))).toBe(true)
})

test.each(['nn', 'en'])('and in %s', async (language) => {
  const { code, out } = await run('demo', '--time', '0.5', '--language', language)
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(9)
})
