import type { TimeWindow } from '../time-window.ts'
import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'

/** A visit's windows open before they close, stand in order and touch the horizon. */
export function judgeWindows({ problem, place, report }: JudgedProblem): void {
  problem.visits.forEach(({ id, windows }, i) => {
    windows.forEach((window, k) => {
      judgeOrder(window, `${place('visits', i)}.windows[${k}]`)
      const before = windows[k - 1]
      if (before !== undefined && instantSeconds(window.opens) < instantSeconds(before.opens))
        report('visit-windows-unsorted', `${place('visits', i)}.windows[${k}].opens`, { visit: id })
    })

    function judgeOrder({ opens, softCloses: soft, hardCloses: hard }: TimeWindow, path: string): void {
      const opening = instantSeconds(opens)
      for (const closes of [soft, hard]) {
        if (closes === undefined || instantSeconds(closes) >= opening) continue
        return report('visit-window-closed-before-open', path, { visit: id, opens, closes })
      }
      if (soft !== undefined && hard !== undefined && instantSeconds(hard) < instantSeconds(soft))
        report('visit-window-hard-before-soft', path, { visit: id, soft, hard })
    }
  })
}

/** A window that lies wholly outside the horizon is a wrong date. */
export function judgeWindowsInHorizon({ problem, place, report }: JudgedProblem): void {
  const { start, end } = problem.horizon
  const from = instantSeconds(start)
  const to = instantSeconds(end)
  problem.visits.forEach(({ id, windows, pins }, i) => {
    windows.forEach(({ opens, softCloses, hardCloses }, k) => {
      const closes = hardCloses ?? softCloses
      const isBefore = closes !== undefined && instantSeconds(closes) < from
      if (isBefore || instantSeconds(opens) > to)
        report('visit-window-outside-horizon', `${place('visits', i)}.windows[${k}]`, { visit: id, start, end })
    })
    pins.forEach(({ start: pinned }, k) => {
      const at = pinned === undefined ? from : instantSeconds(pinned)
      if (pinned !== undefined && (at < from || at > to))
        report('pin-outside-horizon', `${place('visits', i)}.pins[${k}].start`, { visit: id, start: pinned })
    })
  })
}
