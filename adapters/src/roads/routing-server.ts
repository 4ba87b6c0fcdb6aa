import type { Coordinate } from '@hjemrute/engine/geo'
import type { ServerAnswer } from '@hjemrute/engine/travel'

/** One kind of routing server, asked about one block of a matrix. */
export interface RoutingServer {
  /** Positions of places with a road near them, where the server tells before it is asked for times. */
  near?(mode: string, places: readonly Coordinate[]): Promise<number[]>
  block(mode: string, from: readonly Coordinate[], to: readonly Coordinate[]): Promise<ServerAnswer>
}
