import type { LocalKnowledge } from '@hjemrute/engine/model'
import type { Texts } from '../../text/index.tsx'

/** `Best før kl. 09:00`, `Hund i huset`. */
export function sayKnown(known: LocalKnowledge, { knowledge, minutes }: Texts): string {
  const name = knowledge.kinds[known.kind]
  if ('clock' in known) return knowledge.atClock[known.kind](known.clock)
  if ('minutes' in known) return `${name}: ${minutes(known.minutes)}`
  return 'words' in known ? `${name}: ${known.words}` : name
}
