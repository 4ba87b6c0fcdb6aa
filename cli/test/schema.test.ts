import { parseProblem } from '@hjemrute/engine/model'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './run.ts'

test.each(['problem', 'plan', 'events'])('the schema of a %s is the one in docs/schema', async (name) => {
  const { code, out, err } = await run('schema', name)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(out).toMatchFileSnapshot(join(root, 'docs/schema', `${name}.json`))
})

test('every example is a problem', () => {
  for (const example of ['department-day', 'tiny-day']) {
    const text = readFileSync(join(root, 'examples', example, 'problem.json'), 'utf8')
    expect(parseProblem(JSON.parse(text)).faults).toEqual([])
  }
})
