import type { HjemruteError } from '@hjemrute/engine/errors'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

function codeOf(environment: Record<string, string>): string {
  try {
    readConfig(environment)
    return 'none'
  } catch (error) {
    return (error as HjemruteError).faults[0]!.code
  }
}

test.each([
  [{ NODE_ENV: 'production' }, 'server-demo-in-production'],
  [{ NODE_ENV: 'production', DATABASE_URL: 'postgres://x' }, 'server-demo-in-production'],
  [{ NODE_ENV: 'production', HJEMRUTE_DEMO: '0' }, 'database-embedded-in-production'],
  [{ NODE_ENV: 'production', HJEMRUTE_DEMO: '0', DATABASE_URL: 'postgres://x' }, 'none'],
  [{ NODE_ENV: 'production', HJEMRUTE_DEMO: '0', ALLOW_EMBEDDED_DATABASE: '1' }, 'none'],
  [{ HJEMRUTE_PORT: 'home' }, 'server-setting'],
  [{ HJEMRUTE_PORT: '70000' }, 'server-setting'],
  [{}, 'none'],
])('%j: %s', (environment, code) => {
  expect(codeOf(environment as Record<string, string>)).toBe(code)
})

test('a database that is named is used, the owner of it for migrations alone', () => {
  const { databaseUrls } = readConfig({ DATABASE_URL: 'postgres://a', DATABASE_OWNER_URL: 'postgres://o' })
  expect(databaseUrls).toEqual({ app: 'postgres://a', owner: 'postgres://o' })
  expect(readConfig({}).databaseUrls).toBeUndefined()
})
