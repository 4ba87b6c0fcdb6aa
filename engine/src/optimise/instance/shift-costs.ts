import type { Shift } from '../../model/index.ts'

/** Milliseconds in an hour, and the share of a shift's cost that lending it costs (docs/objective.md, `lending`). */
const HOUR_MS = 3_600_000
const LENDING_SHARE = 10

/** Øre for the whole shift at its cost per hour. */
const payOre = ({ costPerHour = 0, start, end }: Shift): number =>
  (costPerHour * (Date.parse(end) - Date.parse(start))) / HOUR_MS

/** Øre for using a shift: its opening cost, by default the pay of the whole shift. */
export const openingOre = (shift: Shift): number => shift.openingCost ?? payOre(shift)

/** Øre for lending a shift to another unit; at least 1. */
export const lendingOre = (shift: Shift): number => Math.max(1, payOre(shift) / LENDING_SHARE)
