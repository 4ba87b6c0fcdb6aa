import type { ProblemInput } from '@hjemrute/engine/model'

type RawLocation = ProblemInput['locations'][number]

/** The place that a recipient made here lives in, before any visit says so. */
export const homeIdOf = (recipient: string): string => `hjem-${recipient}`

/** Where a recipient lives, as the visits say; `undefined`: none says. */
export function homeOf({ visits, locations }: ProblemInput, recipient: string): RawLocation | undefined {
  const visit = visits.find((each) => each.recipient === recipient && each.manner !== 'indoors')
  const id = visit?.location ?? homeIdOf(recipient)
  return locations.find((each) => each.id === id)
}
