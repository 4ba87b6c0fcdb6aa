import { fault, usageError } from '@hjemrute/engine/errors'
import { basename } from 'node:path'

/** Options that belong to one format each. */
const SETTINGS = ['duration-factor', 'objective', 'round', 'balance', 'from-date', 'to-date', 'map', 'matrix'] as const
export const CSV_SETTINGS: readonly string[] = ['from-date', 'to-date', 'map', 'matrix']

/** Refuses what another format would take. */
export function refuseSettings(
  format: string,
  known: readonly string[],
  options: { readonly [Setting in (typeof SETTINGS)[number]]?: unknown },
): void {
  const other = SETTINGS.find((setting) => options[setting] !== undefined && !known.includes(setting))
  if (other === undefined) return
  throw usageError(fault('usage-unknown-option', '', { option: `--${other}`, command: `convert --from ${format}` }))
}

/** The name of a problem whose file states none: the file's own, without folders and endings. */
export const idOf = (file: string): string =>
  basename(file)
    .replace(/\.gz$/, '')
    .replace(/\.[^.]+$/, '') || 'problem'
