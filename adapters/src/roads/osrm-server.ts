import { osrmTablePath, readOsrmTable } from '@hjemrute/engine/travel'
import { askServer } from './ask-server.ts'
import type { AskOptions } from './ask-server.ts'
import type { RoutingServer } from './routing-server.ts'

/** An OSRM server (`osrm-routed`), by its table service. */
export const osrmServer = (name: string, address: string, options: AskOptions): RoutingServer => ({
  async block(mode, from, to) {
    const answer = await askServer(name, `${address}${osrmTablePath(mode, from, to)}`, undefined, options)
    return readOsrmTable(answer, from.length, to.length)
  },
})
