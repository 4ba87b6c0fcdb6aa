import { adjacentStrings } from './adjacent-strings.ts'
import { relatedVisits } from './related-visits.ts'
import type { Ruin } from './ruin.ts'
import { worstPlaced } from './worst-placed.ts'

/** How often a pool's vehicle goes to another shift, where a pool has fewer vehicles than shifts. */
export const SWAP_VEHICLES_SHARE = 0.03

/** The ruins and how often each is chosen. Shares from the measurements in docs/algorithm.md. */
export const RUINS: readonly { readonly ruin: Ruin; readonly share: number }[] = [
  { ruin: relatedVisits, share: 0.55 },
  { ruin: adjacentStrings, share: 0.35 },
  { ruin: worstPlaced, share: 0.1 },
]
