import type { Problem } from '../model/index.ts'
import type { ReportWords } from '../text/index.ts'

/** How a kind of service is told apart: by its letter first, by its edge, and last by colour. */
export interface ServiceKind {
  readonly name: string
  /** One sign, its own in this plan as long as there are letters. */
  readonly letter: string
  /** `health`, `practical` and `rehabilitation` have hues; others share a grey and differ by edge. */
  readonly style: 'health' | 'practical' | 'rehabilitation' | 'other-1' | 'other-2' | 'other-3'
}

/**
 * Kinds that have a letter of their own everywhere, and words by which services are taken for one of them. So that one
 * finds one's way on a page; what a service is by law stands in the recipient's decision, not here.
 */
const KNOWN = [
  { letter: 'R', style: 'rehabilitation', pattern: /rehab|reablement|trening|training|trim/i },
  {
    letter: 'P',
    style: 'practical',
    pattern:
      /praktisk|practical|måltid|mat\b|middag|meal|\bhandling|shopping|rydding|rengjøring|reinhald|clean|klesvask|(morgen|kvelds|hjemme|heime)hjelp/i,
  },
  {
    letter: 'H',
    style: 'health',
    pattern:
      /^helse|health|nursing|behandl|treat|stell|legemid|medic|dosett|insulin|injeksjon|injection|sår|wound|kateter|catheter|stomi|smerte|pain|strømper|stocking|dusj|shower|forflytning|transfer|tilsyn|supervision/i,
  },
] as const
const OTHERS = ['other-1', 'other-2', 'other-3'] as const
const LAST_RESORT = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The kinds of service among a problem's visits, by the problem's own word for the service. */
export function serviceKinds({ visits }: Problem, words: ReportWords): ReadonlyMap<string, ServiceKind> {
  const services = [...new Set(visits.flatMap(({ service }) => service ?? []))].sort()
  const kinds = new Map<string, ServiceKind>()
  const taken = new Set<string>(KNOWN.map(({ letter }) => letter))
  for (const service of services) {
    const known = KNOWN.find(({ pattern }) => pattern.test(service))
    if (known === undefined) continue
    kinds.set(service, { name: words.services[known.style], letter: known.letter, style: known.style })
  }
  let other = 0
  for (const service of services) {
    if (kinds.has(service)) continue
    const letters = [...service.toUpperCase(), ...LAST_RESORT].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    const letter = letters.find((sign) => !taken.has(sign)) ?? '·'
    taken.add(letter)
    const name = service.charAt(0).toUpperCase() + service.slice(1)
    kinds.set(service, { name, letter, style: OTHERS[other++ % OTHERS.length]! })
  }
  return kinds
}

/** The kinds whose letters are in `used`, each once, in the order of their letters. */
export function kindsUsed(kinds: ReadonlyMap<string, ServiceKind>, used: ReadonlySet<string>): ServiceKind[] {
  const byLetter = new Map([...kinds.values()].map((kind) => [kind.letter, kind]))
  return [...byLetter.values()].filter(({ letter }) => used.has(letter)).sort((a, b) => (a.letter < b.letter ? -1 : 1))
}
