import { fault, inputError } from '@hjemrute/engine/errors'
import type { Coordinate } from '@hjemrute/engine/geo'
import type { TravelProvider } from '@hjemrute/engine/travel'
import { isIPv4 } from 'node:net'
import type { AskOptions } from './ask-server.ts'
import { Blocks } from './blocks.ts'
import { osrmServer } from './osrm-server.ts'
import { valhallaServer } from './valhalla-server.ts'

export type ServerKind = 'osrm' | 'valhalla'

export interface HttpOptions extends AskOptions {
  /** Which map the server answers from, for those who know; it names what is kept. */
  readonly mapVersion?: string
}

/** Decimals of the degrees sent: 11 m north, 5 m east. The house next door would do as well. */
const DECIMALS = 4

/**
 * Roads from a server over HTTP. `addresses` is one address for all modes of a Valhalla and for the cars of an OSRM,
 * which is built for one mode; or an address by mode.
 *
 * Coordinates are sent rounded, in a shuffled order and without ids, in blocks. Who must not be sent at all is left out
 * by the caller (`local` is false, unless the server is this machine). Rejects with a code of `travel-server-…`.
 */
export function httpProvider(
  addresses: string | Readonly<Record<string, string>>,
  kind: ServerKind,
  options: HttpOptions = {},
): TravelProvider {
  const byMode = typeof addresses === 'string' ? undefined : addresses
  const all = typeof addresses === 'string' ? [addresses] : Object.values(addresses)
  const name = all.map(nameOf).join(', ')
  const addressOf = (mode: string): string => {
    const address = byMode === undefined ? (kind === 'valhalla' || mode === 'car' ? all[0] : undefined) : byMode[mode]
    if (address === undefined) throw inputError(fault('travel-server-mode', '', { server: name, mode }))
    return address.replace(/\/+$/, '')
  }
  const open = kind === 'osrm' ? osrmServer : valhallaServer
  return {
    mapVersion: options.mapVersion ?? `${kind} ${name}`,
    local: all.every((address) => isThisMachine(new URL(address).hostname)),
    async matrix(mode, from, to, onProgress = () => undefined) {
      const address = addressOf(mode)
      const server = open(nameOf(address), address, options)
      return new Blocks(server, nameOf(address), mode, from.map(rounded), to.map(rounded)).fetch(onProgress)
    },
  }
}

const rounded = ({ lat, lon }: Coordinate): Coordinate => ({
  lat: Number(lat.toFixed(DECIMALS)),
  lon: Number(lon.toFixed(DECIMALS)),
})

/** The server alone, without user, path and question: what messages may say. */
export const nameOf = (address: string): string => new URL(address).host

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'))
