import type { Means } from '@hjemrute/contract'
import { length } from '../../components/format.ts'
import type { Texts } from '../../text/index.tsx'

export type Measure = Exclude<keyof Means, 'shifts'>
export const MEASURES: readonly Measure[] = [
  'minutes',
  'edits',
  'travelSeconds',
  'waitingSeconds',
  'unassigned',
  'facesPerRecipient',
  'newFaces',
]

/** A mean in its unit, to one decimal. */
export function sayMeasure(measure: Measure, value: number | null | undefined, text: Texts): string {
  if (value === null || value === undefined) return text.notKnown
  if (measure === 'travelSeconds' || measure === 'waitingSeconds') return length(value, text)
  return new Intl.NumberFormat(text.locale, { maximumFractionDigits: 1 }).format(value)
}
