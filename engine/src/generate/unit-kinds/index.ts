import { AMBULANT } from './ambulant.ts'
import { CENTRE } from './centre.ts'
import { HOME_NURSING } from './home-nursing.ts'
import { MENTAL_HEALTH } from './mental-health.ts'
import { PRACTICAL_HELP } from './practical-help.ts'
import type { UnitKindParameters } from './unit-kind.ts'

export * from './unit-kind.ts'
export * from './qualifications.ts'
export { AMBULANT } from './ambulant.ts'
export { CENTRE } from './centre.ts'
export { HOME_NURSING } from './home-nursing.ts'
export { MENTAL_HEALTH } from './mental-health.ts'
export { NIGHT } from './night.ts'
export { PRACTICAL_HELP } from './practical-help.ts'

/**
 * The units of a municipality in the order in which they come when there are to be fewer: any beginning of the list is
 * a believable small municipality. The first fifteen are the whole: 8 home nursing, 4 centre, 2 practical help, 1
 * ambulant; the sixteenth is mental health, and then it begins anew.
 */
const IN_TURN: readonly UnitKindParameters[] = [
  ...[HOME_NURSING, CENTRE, HOME_NURSING, PRACTICAL_HELP, HOME_NURSING, CENTRE, HOME_NURSING, AMBULANT],
  ...[HOME_NURSING, CENTRE, HOME_NURSING, PRACTICAL_HELP, HOME_NURSING, CENTRE, HOME_NURSING, MENTAL_HEALTH],
]

/** What `count` units there are, sorted by kind. */
export function unitKinds(count: number): UnitKindParameters[] {
  const kinds = Array.from({ length: count }, (_, i) => IN_TURN[i % IN_TURN.length]!)
  const order = [HOME_NURSING, CENTRE, PRACTICAL_HELP, AMBULANT, MENTAL_HEALTH]
  return kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}
