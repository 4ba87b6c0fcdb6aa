import type { Problem, ProblemInput } from '@hjemrute/engine/model'
import { may } from './asking.ts'
import type { Identity } from './asking.ts'

/** Whether somebody may be told where recipients with a protected address live. */
export const seesProtected = (identity: Identity): boolean => may(identity, 'person:protected')

type Known = Pick<Problem, 'recipients' | 'visits' | 'locations'>
/** As much of a problem as tells who is protected, before or after defaults are filled in. */
type Asked = Pick<ProblemInput, 'recipients' | 'visits'>

/** Homes of recipients with a protected address: every place of their visits but those at a base. */
export function protectedPlaces({ recipients = [], visits }: Asked): ReadonlySet<string> {
  const hidden = new Set(recipients.filter(({ addressProtected }) => addressProtected).map(({ id }) => id))
  const theirs = visits.filter(({ recipient, manner }) => manner !== 'indoors' && hidden.has(recipient))
  return new Set(theirs.flatMap(({ location, endLocation }) => [location, ...(endLocation ? [endLocation] : [])]))
}

/**
 * A problem for somebody who may not see protected addresses: no address, entry, key, building, area or coordinate of
 * their homes, and no telephone. Places keep their number in the travel matrix, so it can be planned with as before.
 */
export function withoutProtected<P extends Known>(problem: P): P {
  const secret = protectedPlaces(problem)
  return {
    ...problem,
    locations: problem.locations.map((place, index) =>
      secret.has(place.id) ? { id: place.id, matrixIndex: place.matrixIndex ?? index, ...kept(place) } : place,
    ),
    recipients: problem.recipients.map((recipient) => {
      if (!recipient.addressProtected) return recipient
      const { phone: _, ...rest } = recipient
      return rest
    }),
  }
}

/** Seconds at the door are part of travel. */
const kept = ({ fixedSeconds }: Problem['locations'][number]) => (fixedSeconds === undefined ? {} : { fixedSeconds })
