import { expect, test } from 'vitest'
import { isAllowed, packagesOf, thirdPartyPage } from '../licences.mjs'

test('one side of an OR and both sides of an AND must be on the list', () => {
  expect(isAllowed('MIT')).toBe(true)
  expect(isAllowed('(GPL-3.0-only OR MIT)')).toBe(true)
  expect(isAllowed('MIT AND CC0-1.0')).toBe(true)
  expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false)
})

test('a licence nobody has read is refused', () => {
  for (const expression of ['AGPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', 'not stated']) {
    expect(isAllowed(expression)).toBe(false)
  }
})

test('the page lists the packages of others, once per version, and none of ours', () => {
  const lock = {
    packages: {
      '': { name: 'hjemrute' },
      engine: { name: '@hjemrute/engine', license: 'EUPL-1.2' },
      'node_modules/@hjemrute/engine': { resolved: 'engine', link: true },
      'node_modules/zod': { version: '4.6.7', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'ISC', dev: true },
      'node_modules/a': { version: '1.0.0', license: 'ISC', dev: true },
    },
  }
  const rows = thirdPartyPage(packagesOf(lock, '/nowhere')).split('\n').slice(6, -1)
  expect(rows).toEqual(['| a | 1.0.0 | ISC | development |', '| zod | 4.6.7 | MIT | running |'])
})
