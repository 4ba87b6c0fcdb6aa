import type { Coordinate } from '../../geo.ts'

/** How a mode is called where Valhalla is asked. */
export const COSTINGS: Readonly<Record<string, string>> = { car: 'auto', bicycle: 'bicycle', foot: 'pedestrian' }

const places = (list: readonly Coordinate[]): Coordinate[] => list.map(({ lat, lon }) => ({ lat, lon }))

/** Body of `/sources_to_targets`: every pair from one of `from` to one of `to`, in the short form. */
export function valhallaMatrixBody(costing: string, from: readonly Coordinate[], to: readonly Coordinate[]): string {
  return JSON.stringify({ sources: places(from), targets: places(to), costing, verbose: false, units: 'kilometers' })
}

/** Body of `/locate`: the road nearest to each place. */
export function valhallaLocateBody(costing: string, list: readonly Coordinate[]): string {
  return JSON.stringify({ locations: places(list), costing, verbose: false })
}
