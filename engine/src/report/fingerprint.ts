import type { Plan } from '../model/index.ts'

/** FNV-1a, 32 bits. */
const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A short code of what a plan says: who does what when. Two printouts with the same code are the same plan; the run's
 * record and the cost are no part of it. Eight hexadecimal digits in two groups: `3F0A 91C2`.
 */
export function planVersion({ shifts, unassigned }: Plan): string {
  const text = JSON.stringify([shifts, unassigned.map(({ kind, id }) => [kind, id])])
  let hash = OFFSET_BASIS
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  const digits = (hash >>> 0).toString(16).toUpperCase().padStart(8, '0')
  return `${digits.slice(0, 4)} ${digits.slice(4)}`
}
