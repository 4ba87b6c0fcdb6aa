import { ROUTES } from '@hjemrute/contract'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testApp } from './app.ts'

const FILE = join(import.meta.dirname, '../../docs/openapi.json')

test('docs/openapi.json is what the server answers to today', async () => {
  const { app } = await testApp()
  const document = app.swagger()
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(FILE)
  const paths = Object.values(ROUTES).map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
  expect(Object.keys(document.paths ?? {}).sort()).toEqual([...new Set(paths)].sort())
})
