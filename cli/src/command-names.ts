/** Every command, in the order the help text has them. */
export const COMMAND_NAMES = [
  'plan',
  'check',
  'explain',
  'repair',
  'prices',
  'convert',
  'generate',
  'schema',
  'demo',
] as const

export type CommandName = (typeof COMMAND_NAMES)[number]

export const isCommand = (name: string): name is CommandName => (COMMAND_NAMES as readonly string[]).includes(name)
