import { parseInstant } from '../../time.ts'
import { SET_START } from '../unit-clock.ts'

/**
 * How a problem's instants are numbers in VROOM: seconds from the horizon when it starts where sets without a calendar
 * do, otherwise time stamps (seconds since 1970).
 */
export interface VroomClock {
  /** To the nearest whole second, as VROOM states times. */
  toNumber(iso: string): number
  toSeconds(value: number): number
}

/** `toSeconds`: seconds from the horizon's start, of one of VROOM's numbers. */
export function vroomClock({ horizon }: { horizon: { start: string } }): VroomClock {
  const origin = parseInstant(horizon.start).seconds
  const base = origin === parseInstant(SET_START).seconds ? origin : 0
  return {
    toNumber: (iso) => {
      const { seconds, fraction } = parseInstant(iso)
      return Math.round(seconds - base + fraction)
    },
    toSeconds: (value) => value + base - origin,
  }
}
