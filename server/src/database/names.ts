/** The account that the application connects as: owns nothing, and row-level security binds it. */
export const APP_ROLE = 'hjemrute_app'
export const SCHEMA = 'hjemrute'
/** The queue's own schema; it holds ids, never anything of a person. */
export const QUEUE_SCHEMA = 'hjemrute_queue'
export const DATABASE_NAME = 'hjemrute'

/** Two ways into one database. */
export interface DatabaseUrls {
  /** Who owns the tables, for migrations alone; `undefined`: somebody else migrates. */
  readonly owner: string | undefined
  readonly app: string
}
