import type { Command } from '../command.ts'
import { notYet } from '../options.ts'

/** `hjemrute prices`: comes in a later version, and says so. */
export const command: Command = () => {
  throw notYet('prices')
}
