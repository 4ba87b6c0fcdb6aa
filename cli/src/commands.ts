import type { Command } from './command.ts'
import type { CommandName } from './command-names.ts'

/** Every command; read only when it is called, so that a short answer comes quickly. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<{ command: Command }>>> = {
  plan: () => import('./commands/plan.ts'),
  check: () => import('./commands/check.ts'),
  explain: () => import('./commands/explain.ts'),
  repair: () => import('./commands/repair.ts'),
  prices: () => import('./commands/prices.ts'),
  convert: () => import('./commands/convert.ts'),
  generate: () => import('./commands/generate.ts'),
  schema: () => import('./commands/schema.ts'),
  demo: () => import('./commands/demo.ts'),
}
