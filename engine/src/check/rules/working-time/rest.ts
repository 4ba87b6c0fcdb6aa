import { limitRow } from '../../../model/index.ts'
import type { Limit } from '../../../model/index.ts'
import { isPlanned, spellsOf } from './roster.ts'
import type { Roster, Spell } from './roster.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import { localIso } from './work-period.ts'
import type { Milliseconds, WorkPeriod } from './work-period.ts'

type RestLimit = 'dailyRest' | 'weeklyRest'

/**
 * Daily and weekly rest: § 10-8 (1)–(3).
 *
 * The 24 hours (7 days) run from when work begins after a rest; within them there must be a rest as long as the limit
 * valid when work begins again. The next 24 hours run from there. So a rest between the two halves of a split shift is
 * no daily rest, and 11 hours off after 14 hours' work come too late. Where no rest is long enough, the one that comes
 * nearest ends the period. Outside what the problem tells of, nobody works.
 *
 * A verdict concerns the work in the period, and the work that follows too soon after it; it is given when some of that
 * is planned.
 */
export function judgeRest(roster: Roster, name: RestLimit): Verdict[] {
  const spells = spellsOf(roster.periods)
  const verdicts: Verdict[] = []
  let first = 0
  while (first < spells.length) {
    const rests = restsFrom(roster, spells, first, name)
    const enough = rests.find((rest) => shortBy(rest) <= 0)
    const last = enough ?? nearest(rests)
    const told = enough === undefined ? last : longest(rests)
    const concerned = spells.slice(first, enough === undefined ? tooSoonAfter(rests.at(-1)!) : enough.after + 2)
    const planned = concerned.flatMap(({ periods }) => periods).findLast(isPlanned)
    if (planned !== undefined) verdicts.push(judge(roster, last.limit, told, spells[first]!, planned))
    first = last.after + 1
  }
  return verdicts
}

/** Time off after a spell of work, as far as it lies in the window. */
interface Rest {
  /** Place of the spell of work before it. */
  readonly after: number
  readonly start: Milliseconds
  /** 0 when the work itself outlasts the window. */
  readonly length: Milliseconds
  /** Valid when work begins again; when that is long after, valid at the work before. */
  readonly limit: Limit
  /** Does work begin again in the window, or too soon all the same? */
  readonly isFollowed: boolean
}

/** The rests of the window that begins with a spell of work: one after each spell that begins in it. */
function restsFrom(roster: Roster, spells: readonly Spell[], first: number, name: RestLimit): Rest[] {
  const windowEnd = spells[first]!.start + limitRow(name).window! * 1000
  const limitAt = ({ periods }: Spell): Limit => roster.limitsOf(periods[0]!)[name]
  const inWindow = spells.slice(first).filter(({ start }) => start < windowEnd)
  return inWindow.map((spell, k) => {
    const next = spells[first + k + 1]
    const isFollowed = next !== undefined && next.start < Math.max(windowEnd, spell.end + limitAt(next).value * 1000)
    return {
      after: first + k,
      start: spell.end,
      length: Math.max(0, Math.min(next?.start ?? Infinity, windowEnd) - spell.end),
      limit: limitAt(isFollowed ? next : spell),
      isFollowed,
    }
  })
}

/** The place after the last spell of work that a period without enough rest concerns. */
const tooSoonAfter = ({ after, isFollowed }: Rest): number => (isFollowed ? after + 2 : after + 1)

const shortBy = ({ length, limit }: Rest): Milliseconds => limit.value * 1000 - length

/** Of rests that are all too short, the one that lacks least; the last of equals. */
const nearest = (rests: readonly Rest[]): Rest => rests.reduce((a, b) => (shortBy(b) <= shortBy(a) ? b : a))

const longest = (rests: readonly Rest[]): Rest => rests.reduce((a, b) => (b.length > a.length ? b : a))

/** `limit` is what had to be met; `rest` is told of. Whether it took an agreement shows in the longest rest there was. */
function judge(roster: Roster, limit: Limit, rest: Rest, first: Spell, period: WorkPeriod): Verdict {
  const { timeZone } = roster
  const to = first.start + limitRow(limit.name).window! * 1000
  const extra = { restFrom: localIso(timeZone, rest.start), restTo: localIso(timeZone, rest.start + rest.length) }
  return verdictOf({ limit, actual: rest.length / 1000, from: first.start, to, period, extra }, timeZone)
}
