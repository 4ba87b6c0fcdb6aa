import type { Shift } from '../shift.ts'
import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { LONGEST_DURATION_SECONDS } from './limits.ts'

/** Something with a length and a window that must find room in a shift. */
interface Piece {
  /** The word sentences use for it. */
  readonly kind: 'break' | 'reserve' | 'activity'
  readonly id: string
  readonly duration: number
  readonly opens: string
  readonly closes: string
  /** Does the closing bind the end of the piece, or its start? */
  readonly binds: 'start' | 'end'
}

/** Breaks and reserves fit their own window and their shift; breaks together are no longer than the shift. */
export function judgeBreaks(judged: JudgedProblem): void {
  const { problem, place, report } = judged
  problem.shifts.forEach((shift, i) => {
    const path = place('shifts', i)
    const ids = new Map<string, number>()
    shift.breaks.forEach((pause, k) => {
      const at = `${path}.breaks[${k}]`
      const first = ids.get(pause.id)
      if (first === undefined) ids.set(pause.id, k)
      else report('duplicate-id', `${at}.id`, { kind: 'break', id: pause.id, first: `${path}.breaks[${first}]` })
      // A break that may be missed is missed when it has no room; one that must be given closes the shift.
      if (judgePiece(judged, { kind: 'break', ...pause }, at) && pause.hard)
        judgeRoom(judged, { kind: 'break', ...pause }, shift, at)
    })
    shift.reserves.forEach((reserve, k) => {
      const piece: Piece = { kind: 'reserve', id: shift.id, binds: 'end', ...reserve }
      judgePiece(judged, piece, `${path}.reserves[${k}]`)
    })
    const length = instantSeconds(shift.end) - instantSeconds(shift.start)
    const breaks = shift.breaks.reduce((sum, { hard, duration }) => sum + (hard ? duration : 0), 0)
    if (length > 0 && breaks > length)
      report('breaks-longer-than-shift', `${path}.breaks`, { shift: shift.id, breaks, duration: length })
  })
}

/** Activities fit their window, and each shift that must take part has room for them in it. */
export function judgeActivities(judged: JudgedProblem): void {
  const { problem, place, report } = judged
  const shiftOf = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  problem.activities.forEach((activity, i) => {
    const path = place('activities', i)
    const { id, duration, opens, closes, hard, leaveOutPrice, shifts } = activity
    const piece: Piece = { kind: 'activity', id, duration, opens, closes, binds: 'start' }
    const isPossible = judgePiece(judged, piece, path)
    if (!hard && leaveOutPrice === undefined)
      report('leave-out-price-missing', `${path}.leaveOutPrice`, { kind: 'activity', id })
    shifts.forEach((name, k) => {
      const shift = shiftOf.get(name)
      if (isPossible && hard && shift !== undefined) judgeRoom(judged, piece, shift, `${path}.shifts[${k}]`)
    })
  })
}

/** Is the piece possible in itself? Reports why not. */
function judgePiece(
  { report }: JudgedProblem,
  { kind, id, duration, opens, closes, binds }: Piece,
  path: string,
): boolean {
  const length = instantSeconds(closes) - instantSeconds(opens)
  if (duration > LONGEST_DURATION_SECONDS) {
    const limit = LONGEST_DURATION_SECONDS
    report('duration-too-long', `${path}.duration`, { kind, id, duration, limit })
  } else if (length < 0) report('window-closed-before-open', path, { kind, id, opens, closes })
  else if (binds === 'end' && length < duration) report('window-too-short', path, { kind, id, duration })
  else return true
  return false
}

/** Reports a piece whose window leaves no room for it in the shift, allowed overtime counted in. */
function judgeRoom({ report }: JudgedProblem, piece: Piece, shift: Shift, path: string): void {
  const overtime = shift.endBinds === 'hard' ? 0 : (shift.allowedOvertime ?? Infinity)
  const length = instantSeconds(shift.end) - instantSeconds(shift.start)
  // A shift that ends before it starts is reported as that.
  if (length <= 0) return
  const earliest = Math.max(instantSeconds(piece.opens), instantSeconds(shift.start))
  const latest = instantSeconds(piece.closes) - (piece.binds === 'end' ? piece.duration : 0)
  const { kind, id } = piece
  if (earliest > latest || earliest + piece.duration > instantSeconds(shift.end) + overtime)
    report('window-outside-shift', path, { kind, id, shift: shift.id })
}
