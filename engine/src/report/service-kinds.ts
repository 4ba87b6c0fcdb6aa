import type { Problem } from '../model/index.ts'

/** How a kind of service is told apart: by its letter first, by its edge, and last by colour. */
export interface ServiceKind {
  /** As the problem writes it. */
  readonly service: string
  readonly name: string
  /** One sign, its own in this plan as long as there are letters. */
  readonly letter: string
  /** `health`, `practical` and `rehabilitation` have hues; others share a grey and differ by edge. */
  readonly style: 'health' | 'practical' | 'rehabilitation' | 'other-1' | 'other-2' | 'other-3'
}

/** Kinds that have a letter of their own everywhere, in the languages that files are written in. */
const KNOWN = [
  { pattern: /^(helse|health|home ?nursing)/i, letter: 'H', style: 'health' },
  { pattern: /^(praktisk|practical)/i, letter: 'P', style: 'practical' },
  { pattern: /rehab|reablement/i, letter: 'R', style: 'rehabilitation' },
] as const
const OTHERS = ['other-1', 'other-2', 'other-3'] as const
const LAST_RESORT = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The kinds of service among a problem's visits, by the problem's own word. */
export function serviceKinds({ visits }: Problem): ReadonlyMap<string, ServiceKind> {
  const services = [...new Set(visits.flatMap(({ service }) => service ?? []))].sort()
  const kinds = new Map<string, ServiceKind>()
  const taken = new Set<string>()
  const put = (service: string, letter: string, style: ServiceKind['style']): void => {
    kinds.set(service, { service, name: service.charAt(0).toUpperCase() + service.slice(1), letter, style })
    taken.add(letter)
  }
  for (const service of services) {
    const known = KNOWN.find(({ pattern }) => pattern.test(service))
    if (known !== undefined) put(service, known.letter, known.style)
  }
  let other = 0
  for (const service of services) {
    if (kinds.has(service)) continue
    const letters = [...service.toUpperCase(), ...LAST_RESORT].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    put(service, letters.find((sign) => !taken.has(sign)) ?? '·', OTHERS[other++ % OTHERS.length]!)
  }
  return kinds
}
