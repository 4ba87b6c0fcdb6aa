import type { ReplayedPlan } from '../replayed-plan.ts'
import { excludedPlaces } from './excluded-caregiver.ts'

/** Incompatibility: places done by a caregiver excluded for the visit. A count; see the rule `excluded-caregiver`. */
export const incompatibilityAmount = (day: ReplayedPlan): number => excludedPlaces(day).length
