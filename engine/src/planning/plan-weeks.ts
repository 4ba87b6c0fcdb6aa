import type { Problem, TravelTable } from '../model/index.ts'
import { planDay } from './plan-day.ts'
import type { PlanDayPorts, PlanDayRequest, PlanDayResult } from './plan-day.ts'

/** How several weeks are planned: as a day is. */
export type PlanWeeksParams = Omit<PlanDayRequest, 'problem' | 'travel'>

/**
 * Plans a horizon of several days or weeks: one problem whose shifts, windows and patterns lie on many dates, all of
 * it in one search, so that who comes how often, rest and spread over the weeks are weighed together. Nothing is cut
 * into days; a long horizon therefore takes a longer search.
 */
export const planWeeks = (
  problem: Problem,
  travel: TravelTable,
  params: PlanWeeksParams,
  ports: PlanDayPorts,
): Promise<PlanDayResult> => planDay({ ...params, problem, travel }, ports)
