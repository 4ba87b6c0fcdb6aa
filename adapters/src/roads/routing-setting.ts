import { fault, inputError } from '@hjemrute/engine/errors'
import type { ServerKind } from './http-provider.ts'

export interface RoutingSetting {
  readonly kind: ServerKind
  /** One address, or one by mode. */
  readonly addresses: string | Readonly<Record<string, string>>
  /** Who names the server's map has its answers kept. */
  readonly mapVersion?: string
}

/**
 * Reads HJEMRUTE_ROUTING: `valhalla:http://server:8002`, `osrm:http://server:5000` (cars), or
 * `osrm:car=http://…,foot=http://…`; at the end perhaps `#` and the name of the map the server was built from.
 * Throws `travel-routing-setting`.
 */
export function readRoutingSetting(value: string): RoutingSetting {
  const wrong = (): never => {
    throw inputError(fault('travel-routing-setting', '', { value: withoutPassword(value) }))
  }
  const [, kind, places = '', map] = /^(osrm|valhalla):([^#]+)(?:#(.+))?$/.exec(value.trim()) ?? []
  if (kind !== 'osrm' && kind !== 'valhalla') return wrong()
  const parts = places.split(',').map((part) => /^(?:([a-z]+)=)?(https?:\/\/.+)$/.exec(part.trim()))
  const byMode: Record<string, string> = {}
  let single: string | undefined
  for (const part of parts) {
    const [, mode, address] = part ?? []
    if (address === undefined || !URL.canParse(address)) return wrong()
    if (mode === undefined) single = address
    else byMode[mode] = address
  }
  if (single !== undefined && parts.length > 1) return wrong()
  return { kind, addresses: single ?? byMode, ...(map === undefined ? {} : { mapVersion: `${kind} ${map}` }) }
}

const withoutPassword = (value: string): string => value.replace(/\/\/[^/@]*@/g, '//…@')
