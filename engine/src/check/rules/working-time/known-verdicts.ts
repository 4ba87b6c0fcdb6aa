import type { Caregiver } from '../../../model/index.ts'
import type { Verdict } from './verdict.ts'
import type { WorkPeriod } from './work-period.ts'

/** Verdicts of a caregiver's latest rosters that are kept: an explanation goes back and forth between a few. */
const KEPT_ROSTERS = 8

/** Verdicts by roster, of each caregiver as the problem has them. */
const known = new WeakMap<Caregiver, Map<string, readonly Verdict[]>>()

/**
 * The verdicts on a caregiver who works these periods: judged anew when the caregiver's work is another than in the plans
 * before. Plans that are judged one after another differ for a few caregivers, while the law looks at weeks of everyone.
 */
export function knownVerdicts(
  caregiver: Caregiver,
  periods: readonly WorkPeriod[],
  timeZone: string,
  judge: () => readonly Verdict[],
): readonly Verdict[] {
  const rosters = known.get(caregiver) ?? new Map<string, readonly Verdict[]>()
  known.set(caregiver, rosters)
  const roster = `${timeZone} ${periods.map(textOf).join(' ')}`
  const found = rosters.get(roster) ?? judge()
  // What was asked for last is forgotten last.
  rosters.delete(roster)
  rosters.set(roster, found)
  if (rosters.size > KEPT_ROSTERS) rosters.delete(rosters.keys().next().value!)
  return found
}

const textOf = ({ start, end, shift, used, ordinaryEnd, acceptedOvertime, breaks }: WorkPeriod): string => {
  const pauses = breaks.map(({ start: from, end: to, paid }) => `${from}-${to}${paid ? '' : 'u'}`).join(';')
  return `${start}-${end}/${ordinaryEnd}+${acceptedOvertime}${used ? '' : 'n'}[${pauses}]${JSON.stringify(shift ?? null)}`
}
