import { DEFAULT_PARAMETERS, makeMunicipality, placeKey, settle } from '@hjemrute/engine/generate'
import type { Extract, Municipality, MunicipalityParameters, Settlement } from '@hjemrute/engine/generate'
import type { TravelProvider } from '@hjemrute/engine/travel'

/** With fewer front doors than this there is no municipality, not even a small one. */
const FEWEST_DWELLINGS = 100

/** Every way of getting about must lead to a place where someone is put. */
const MODES = ['car', 'bicycle', 'foot'] as const

/**
 * A municipality on the roads: nobody lives where no road leads, and units are areas by the time it takes to drive.
 * `undefined` when the map has too few homes. `onProgress` hears a share between 0 and 1.
 */
export async function settleOnRoads(
  extract: Extract,
  roads: TravelProvider,
  parameters: Partial<MunicipalityParameters>,
  onProgress: (share: number) => void = () => undefined,
): Promise<Municipality | undefined> {
  const all = { ...DEFAULT_PARAMETERS, ...parameters }
  const everywhere = settle(extract, all)
  if (everywhere.dwellings.length < FEWEST_DWELLINGS) return undefined
  const settlement = settle(extract, all, await unreachable(everywhere, roads))
  const { neighbourhoods } = settlement
  const { seconds } = await roads.matrix('car', neighbourhoods, neighbourhoods, onProgress)
  return makeMunicipality(settlement, seconds, all)
}

/** Dwellings that cannot be reached from the middle of the first neighbourhoods, or from which nobody comes back. */
async function unreachable({ dwellings, neighbourhoods }: Settlement, roads: TravelProvider): Promise<Set<string>> {
  const without = new Set<string>()
  // The middle of the municipality: a single mistake of the map there would leave nobody.
  const middle = neighbourhoods[Math.floor(neighbourhoods.length / 2)]
  if (middle === undefined) return without
  for (const mode of MODES) {
    const { seconds } = await roads.matrix(mode, [middle], dwellings)
    const reached = seconds.filter((each) => each >= 0).length
    if (reached < dwellings.length / 2) continue
    dwellings.forEach((dwelling, i) => {
      if (seconds[i]! < 0) without.add(placeKey(dwelling))
    })
  }
  return without
}
