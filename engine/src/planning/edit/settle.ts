import type { Plan, Stopped } from '../../model/index.ts'
import { toIso } from '../../time.ts'
import type { Desk } from './desk.ts'
import { stops } from './judge.ts'
import type { Judge, Verdict } from './judge.ts'
import { refuse } from './reshaped.ts'
import type { Refusal, Reshaped } from './reshaped.ts'
import { timed } from './timed.ts'
import type { Timed } from './timed.ts'
import { whatStops } from './what-stops.ts'

/** A plan that an edit may be. */
export interface Settled {
  readonly plan: Plan
  readonly touched: ReadonlySet<string>
  readonly verdict: Verdict
}

/** Costs nearer to each other than this are the same. */
const NOISE = 1e-6

/** The cheapest legal plan of an edit; or what stops the one that comes nearest. */
export function settle(desk: Desk, reshaped: Reshaped, judge: Judge): Settled | Refusal {
  let best: Settled | undefined
  let stopped: { readonly why: Stopped; readonly excess: number } | undefined
  for (const way of reshaped.ways) {
    for (const each of timed(desk, reshaped, way)) {
      const why = notThen(desk, reshaped, each)
      const verdict = why === undefined ? judge(each.plan, each.touched) : undefined
      const stop = why ?? whatStops(reshaped, verdict!.broken.filter(stops))
      if (stop === undefined) {
        best = cheaper(best, { ...each, verdict: verdict! })
        // The first that is legal costs least of its way: starts are moved only where that costs less.
        break
      }
      if (stopped === undefined || each.excess < stopped.excess) stopped = { why: stop, excess: each.excess }
    }
  }
  return best ?? { stopped: stopped!.why }
}

const cheaper = (best: Settled | undefined, other: Settled): Settled =>
  best !== undefined && best.verdict.difference.total <= other.verdict.difference.total + NOISE ? best : other

/** Whether ties form a circle, or the place cannot begin exactly when it was to. */
function notThen({ day }: Desk, { freed, exact }: Reshaped, { excess, exactly }: Timed): Stopped | undefined {
  if (excess === Infinity) return refuse('edit-circle', { visit: [...freed][0] ?? '' }).stopped
  if (exact === undefined || exactly === exact.at) return undefined
  const [at, start] = [toIso(day.clock, exact.at), toIso(day.clock, exactly!)]
  return refuse('edit-not-then', { visit: exact.visit, at, start }).stopped
}
