import { fault, inputError } from '@hjemrute/engine/errors'
import {
  COSTINGS,
  readValhallaLocate,
  readValhallaMatrix,
  valhallaLocateBody,
  valhallaMatrixBody,
} from '@hjemrute/engine/travel'
import { askServer } from './ask-server.ts'
import type { AskOptions } from './ask-server.ts'
import type { RoutingServer } from './routing-server.ts'

/** The fewest places that a Valhalla locates at once by its default limits. */
const LOCATED_AT_ONCE = 20

/** A Valhalla server (`valhalla_service`), by `/locate` and `/sources_to_targets`. */
export function valhallaServer(name: string, address: string, options: AskOptions): RoutingServer {
  const costingOf = (mode: string): string => {
    const costing = COSTINGS[mode]
    if (costing === undefined) throw inputError(fault('travel-server-mode', '', { server: name, mode }))
    return costing
  }
  return {
    async near(mode, places) {
      const near: number[] = []
      for (let first = 0; first < places.length; first += LOCATED_AT_ONCE) {
        const some = places.slice(first, first + LOCATED_AT_ONCE)
        const body = valhallaLocateBody(costingOf(mode), some)
        const found = readValhallaLocate(await askServer(name, `${address}/locate`, body, options), some)
        if (found === undefined) throw inputError(fault('travel-server-answer', '', { server: name }))
        near.push(...found.map((position) => first + position))
      }
      return near
    },
    async block(mode, from, to) {
      const body = valhallaMatrixBody(costingOf(mode), from, to)
      const answer = await askServer(name, `${address}/sources_to_targets`, body, options)
      return readValhallaMatrix(answer, from.length, to.length)
    },
  }
}
