import { ticksToSeconds, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Shift } from '../../model/index.ts'

/** Seconds in an hour, and the share of a shift's cost that lending it costs (docs/objective.md, `lending`). */
const HOUR_SECONDS = 3600
const LENDING_SHARE = 10

/** Øre for the whole shift at its cost per hour, its start and end rounded to ticks as everywhere. */
const payOre = ({ costPerHour = 0, start, end }: Shift, clock: Clock): number =>
  (costPerHour * ticksToSeconds(clock, toTicks(clock, end) - toTicks(clock, start))) / HOUR_SECONDS

/** Øre for using a shift: its opening cost, by default the pay of the whole shift. */
export const openingOre = (shift: Shift, clock: Clock): number => shift.openingCost ?? payOre(shift, clock)

/** Øre for lending a shift to another unit; at least 1. */
export const lendingOre = (shift: Shift, clock: Clock): number => Math.max(1, payOre(shift, clock) / LENDING_SHARE)
