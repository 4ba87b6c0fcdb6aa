import type { Lane, Stop } from '@hjemrute/contract'
import type { ChangedList } from '@hjemrute/engine/model'
import { stopKey } from '../timeline/neighbour.ts'
import { later, secondsOf, without } from './hand.ts'
import type { Hand } from './hand.ts'
import type { ToldForeseen, ToldOffer } from './told.ts'

/** What a lane says and shows while something is lifted. */
export interface LaneInHand {
  readonly state: 'can' | 'cannot' | 'over' | 'over cannot' | 'tied'
  /** What its best place costs, `+4 min`. */
  readonly offer: string | undefined
  /** Why it cannot. */
  readonly reason: string | undefined
  /** Changes for the sake of a tie. */
  readonly follows: boolean
  readonly stops: readonly Stop[]
  /** Classes of bars, by stop. */
  readonly marks: ReadonlyMap<string, string>
  /** Places that are left, drawn as dashes. */
  readonly left: readonly Pick<Stop, 'start' | 'end'>[]
  /** Beside bars that move: how much. */
  readonly later: readonly { readonly end: string; readonly says: string }[]
}

interface Held {
  readonly hand: Hand
  readonly offers: ReadonlyMap<string, ToldOffer>
  readonly foreseen: ToldForeseen | undefined
}

/** What words the lanes need. */
export interface HandWords {
  readonly now: string
  /** Signed minutes, of seconds. */
  signed(seconds: number): string
  /** The same with its unit. */
  signedMinutes(seconds: number): string
}

/** One lane while something is held over the board. */
export function laneInHand(lane: Lane, { hand, offers, foreseen }: Held, words: HandWords): LaneInHand {
  const { target } = hand
  const isOver = target?.kind === 'lane' && target.shift === lane.shift
  const offer = offers.get(lane.shift)
  const consequence = foreseen !== undefined && 'consequence' in foreseen ? foreseen.consequence : undefined
  const stopped = isOver && foreseen !== undefined && 'stopped' in foreseen ? foreseen.stopped : undefined
  const change = consequence?.lists.find(({ shift }) => shift === lane.shift)
  const isHome = hand.from === lane.shift
  const cannot =
    stopped !== undefined || (offer?.stopped !== undefined && !isHome && !(isOver && consequence !== undefined))
  const moved = movedIn(lane, hand, change)
  const dragged = isOver ? [draggedTo(hand, consequence?.start ?? target.at)] : []
  const drawn = [...moved.stops, ...dragged].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const isLeft = isHome && target !== undefined
  return {
    state: isOver ? (cannot ? 'over cannot' : 'over') : change?.follows === true ? 'tied' : cannot ? 'cannot' : 'can',
    offer: isHome ? words.now : offer?.fits === undefined ? undefined : words.signedMinutes(offer.fits.travelSeconds),
    reason: (stopped ?? (cannot ? offer?.stopped : undefined))?.short,
    follows: change?.follows === true,
    stops: isLeft || isOver || change !== undefined ? drawn : lane.stops,
    marks: new Map([
      ...moved.keys.map((key) => [key, 'follows'] as const),
      ...dragged.map((stop) => [stopKey(stop), cannot ? 'dragged stopped' : 'dragged'] as const),
    ]),
    left: [...(isLeft ? [hand.stop] : []), ...moved.left],
    later: moved.later.map(({ end, seconds }) => ({ end, says: words.signed(seconds) })),
  }
}

const draggedTo = ({ stop }: Hand, start: string): Stop => ({ ...stop, start, end: later(start, secondsOf(stop)) })

/** The lane's own stops at their new times, and where they were. */
function movedIn(lane: Lane, hand: Hand, change: ChangedList | undefined) {
  const news = new Map(change?.moved.map((each) => [stopKey({ id: each.visit, place: each.place }), each]))
  const own = hand.target === undefined ? lane.stops : without(lane, hand)
  const left: Stop[] = []
  const times: { end: string; seconds: number }[] = []
  const keys: string[] = []
  const stops = own.map((stop) => {
    const moved = stop.kind === 'visit' ? news.get(stopKey(stop)) : undefined
    const seconds = moved === undefined ? 0 : (Date.parse(moved.start) - Date.parse(stop.start)) / 1000
    if (moved === undefined || Math.abs(seconds) < 60) return stop
    const end = later(moved.start, secondsOf(stop))
    left.push(stop)
    times.push({ end, seconds })
    keys.push(stopKey(stop))
    return { ...stop, start: moved.start, end }
  })
  return { stops, left, later: times, keys }
}
