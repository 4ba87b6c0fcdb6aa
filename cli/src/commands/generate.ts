import type { Command } from '../command.ts'
import { notYet } from '../options.ts'

/** `hjemrute generate`: comes in a later version, and says so. */
export const command: Command = () => {
  throw notYet('generate')
}
