import { JsonReader } from '../../json-reader.ts'
import type { HomeCareInstance } from './instance.ts'
import { readInterdependent } from './read-interdependent.ts'
import { readUnified } from './read-unified.ts'

/**
 * Reads either variant, told apart by its keys: `central_offices` with `required_caregivers` (Mankowska, Kummer,
 * Italian) or `terminal_points` with `required_services` and `metadata` (unified formulation).
 * Throws an input error with every fault.
 */
export function readInstance(json: unknown): HomeCareInstance {
  const reader = new JsonReader(json)
  const variant = [
    { key: 'terminal_points', read: readUnified },
    { key: 'central_offices', read: readInterdependent },
  ].find(({ key }) => reader.find(key) !== undefined)
  if (variant === undefined) reader.report('exchange-unknown-format', { format: 'udine' })
  const instance = variant?.read(reader)
  reader.finish()
  return instance!
}
