import type { ShiftSummary } from '@hjemrute/contract'

/** The grid of shifts, and the way from shift to shift in the header. */
export interface ShiftsTexts {
  readonly title: string
  readonly lead: string
  readonly day: string
  readonly none: string
  readonly states: Readonly<Record<ShiftSummary['state'], string>>
  readonly look: (open: number, all: number) => string
  readonly allAnswered: string
  readonly choose: (shift: string) => string
  readonly weekend: string
  readonly nothingChosen: string
  readonly propose: (count: number) => string
  readonly proposing: (done: number, all: number) => string
  readonly waiting: string
  readonly placed: (placed: number, all: number) => string
  readonly ready: string
  readonly failed: string
  readonly earlier: string
  readonly later: string
  readonly partsOfDay: string
  readonly toShifts: string
}
