import fc from 'fast-check'
import { aspect } from './draft.ts'

/** The graph of direct steps between recipients may have no cycle. */
export const patientOrder = aspect(fc.constant('patient' as const), (draft, order) => {
  draft.order = order
})
