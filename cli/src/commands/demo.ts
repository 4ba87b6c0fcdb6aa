import type { Command } from '../command.ts'
import { notYet } from '../options.ts'

export const command: Command = () => {
  throw notYet('demo')
}
