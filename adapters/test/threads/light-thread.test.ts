import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const SCRIPT = `
import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
await import('@hjemrute/engine/optimise/solve')
console.log(JSON.stringify(loaded))
`

test('what a search thread loads holds no zod: every thread would pay for shapes that are judged before', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { encoding: 'utf8' })
  const loaded = JSON.parse(stdout) as string[]
  expect(loaded.length).toBeGreaterThan(20)
  expect(loaded.filter((url) => url.includes('/zod/'))).toEqual([])
})
