import process from 'node:process'

/**
 * How often a property is tried. `HJEMRUTE_PROPERTY_RUNS=20` tries twenty times as often, from other seeds each time:
 * for a night's hunt after a change of the search. Without it every run tries the same problems.
 */
const more = Number(process.env['HJEMRUTE_PROPERTY_RUNS'] ?? 0)

export const runs = (usual: number): { numRuns: number; seed?: number } =>
  more > 0 ? { numRuns: usual * more } : { numRuns: usual, seed: 20_261_123 }

/** Milliseconds that a property may take: a night's hunt has time. */
export const PATIENCE = more > 0 ? 3_600_000 : 60_000
