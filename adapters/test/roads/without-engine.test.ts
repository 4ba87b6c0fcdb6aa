import type { HjemruteError } from '@hjemrute/engine/errors'
import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openValhalla } from '../../src/roads/index.ts'
import { MONACO, ownCache } from './monaco.ts'

vi.mock('@valhallajs/valhallajs', () => {
  throw new Error('Unsupported platform and architecture: win32/x64')
})

test('where the engine is not installed, one fault says so and nothing is written', async () => {
  const cache = ownCache()
  const error = await openValhalla(MONACO, { cacheFolder: cache.folder }).catch((reason: unknown) => reason)
  expect((error as HjemruteError).faults).toMatchObject([
    { code: 'travel-engine-missing', values: { system: `${process.platform} ${process.arch}` } },
  ])
  expect(readdirSync(cache.folder)).toEqual([])
  cache.remove()
})
