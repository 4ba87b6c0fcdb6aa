import type { Role } from '@hjemrute/contract'
import { sql } from 'kysely'
import { createHash, randomBytes } from 'node:crypto'
import type { Identity } from '../access/asking.ts'
import type { Database } from '../database/connect.ts'

/** A shift and some; then somebody signs in again. Hours. */
export const SESSION_HOURS = 12

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session; gives the token, which is stored nowhere: the database knows its hash alone. */
export async function openSession(db: Database, accountId: string, role: Role): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into session (token_hash, account_id, role, expires_at)
    values (${hashOf(token)}, ${accountId}, ${role}, now() + make_interval(hours => ${SESSION_HOURS}))`.execute(db)
  return token
}

export async function endSession(db: Database, token: string): Promise<void> {
  await sql`select end_session(${hashOf(token)})`.execute(db)
}

/** Whose session it is; `undefined`: nobody's, or no longer. */
export async function identityOf(db: Database, token: string): Promise<Identity | undefined> {
  const { rows } = await sql<{
    accountId: string
    name: string
    municipalityId: string
    role: Role
    roles: Role[]
  }>`select * from session_of(${hashOf(token)})`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  const { accountId, name, municipalityId, role, roles } = row
  return { account: accountId, name, municipality: municipalityId, role, roles }
}
