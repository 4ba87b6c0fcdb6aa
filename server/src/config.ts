import { fault, usageError } from '@hjemrute/engine/errors'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseUrls } from './database/names.ts'

/** Settings of a run, all from the environment. */
export interface Config {
  readonly port: number
  /** The made-up department, where anyone on this machine may take any role. */
  readonly demo: boolean
  /** `undefined`: the embedded database. */
  readonly databaseUrls: DatabaseUrls | undefined
  /** Where the embedded database keeps its data. */
  readonly databaseFolder: string
  /** Whether this process takes jobs; otherwise processes of their own must (`npm run worker`). */
  readonly takesJobs: boolean
  /** Whether a browser is opened when the server is ready. */
  readonly openBrowser: boolean
}

/** The clone's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const DEFAULT_PORT = 3004

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings. Demo is what a fresh clone shows; production has it refused, and the embedded database with it.
 * Throws `HjemruteError` (usage) for a setting that cannot be.
 */
export function readConfig(environment: Environment): Config {
  const inProduction = environment['NODE_ENV'] === 'production'
  const demo = environment['HJEMRUTE_DEMO'] !== '0'
  const databaseUrls = urlsOf(environment)
  if (inProduction && demo) throw usageError(fault('server-demo-in-production'))
  if (inProduction && databaseUrls === undefined && environment['ALLOW_EMBEDDED_DATABASE'] !== '1')
    throw usageError(fault('database-embedded-in-production'))
  return {
    port: portOf(environment),
    demo,
    databaseUrls,
    databaseFolder: environment['HJEMRUTE_DATABASE_FOLDER'] ?? join(ROOT, '.hjemrute', 'database'),
    takesJobs: environment['HJEMRUTE_WORKERS'] !== '0',
    openBrowser: environment['HJEMRUTE_OPEN'] !== '0' && environment['CI'] === undefined,
  }
}

function urlsOf(environment: Environment): DatabaseUrls | undefined {
  const app = environment['DATABASE_URL']
  return app === undefined ? undefined : { app, owner: environment['DATABASE_OWNER_URL'] }
}

function portOf(environment: Environment): number {
  const stated = environment['HJEMRUTE_PORT']
  if (stated === undefined) return DEFAULT_PORT
  const port = Number(stated)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw usageError(fault('server-setting', '', { setting: 'HJEMRUTE_PORT', expected: '0–65535' }))
}
