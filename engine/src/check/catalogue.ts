import type { Cost, RuleName, TermName, Violation } from '../model/index.ts'
import type { ReplayedPlan } from './replayed-plan.ts'
import { checkActivity } from './rules/activity.ts'
import { checkArea } from './rules/area.ts'
import { balanceAmount } from './rules/balance.ts'
import { checkBreak } from './rules/break.ts'
import { checkBundle } from './rules/bundle.ts'
import { checkCapacity } from './rules/capacity.ts'
import { checkCapacityFactor } from './rules/capacity-factor.ts'
import { caregiverChangedAmount } from './rules/caregiver-changed.ts'
import { continuityAmount } from './rules/continuity.ts'
import { checkCoverage } from './rules/coverage.ts'
import { checkDependency } from './rules/dependency.ts'
import { distanceAmount } from './rules/distance.ts'
import { checkDistinctCaregivers } from './rules/distinct-caregivers.ts'
import { earlinessAmount } from './rules/earliness.ts'
import { checkExcludedCaregiver } from './rules/excluded-caregiver.ts'
import { checkExcludedService } from './rules/excluded-service.ts'
import { greatestIdleAmount } from './rules/greatest-idle.ts'
import { greatestLatenessAmount } from './rules/greatest-lateness.ts'
import { greatestRunAmount } from './rules/greatest-run.ts'
import { greatestUtilisationAmount } from './rules/greatest-utilisation.ts'
import { checkGroup } from './rules/group.ts'
import { checkHardTerm } from './rules/hard-term.ts'
import { idleAmount } from './rules/idle.ts'
import { incompatibilityAmount } from './rules/incompatibility.ts'
import { checkKey } from './rules/key.ts'
import { latenessAmount } from './rules/lateness.ts'
import { lendingAmount } from './rules/lending.ts'
import { checkLongestLeg } from './rules/longest-leg.ts'
import { longestWaitingAmount } from './rules/longest-waiting.ts'
import { missedBreakAmount } from './rules/missed-break.ts'
import { newFaceAmount } from './rules/new-face.ts'
import { overqualificationAmount } from './rules/overqualification.ts'
import { overtimeAmount } from './rules/overtime.ts'
import { checkPatientOrder } from './rules/patient-order.ts'
import { checkPattern } from './rules/pattern.ts'
import { checkPin } from './rules/pin.ts'
import { checkPlanShape } from './rules/plan-shape.ts'
import { preferredCaregiverAmount } from './rules/preferred-caregiver.ts'
import { primaryContactAmount } from './rules/primary-contact.ts'
import { checkQualification, qualificationAmount } from './rules/qualification.ts'
import { checkRequiredCaregiver } from './rules/required-caregiver.ts'
import { checkReserve } from './rules/reserve.ts'
import { sameCaregiverAmount } from './rules/same-caregiver.ts'
import { checkService } from './rules/service.ts'
import { checkShiftTime } from './rules/shift-time.ts'
import { shiftUsedAmount } from './rules/shift-used.ts'
import { splitBuildingAmount } from './rules/split-building.ts'
import { startMovedAmount } from './rules/start-moved.ts'
import { checkSynchronisation } from './rules/synchronisation.ts'
import { checkTeam } from './rules/team.ts'
import { teamCrossingAmount } from './rules/team-crossing.ts'
import { tightnessAmount } from './rules/tightness.ts'
import { checkTimeWindow } from './rules/time-window.ts'
import { checkTrainee } from './rules/trainee.ts'
import { checkTravel, travelAmount } from './rules/travel.ts'
import { unassignedAmount } from './rules/unassigned.ts'
import { usualTimeAmount } from './rules/usual-time.ts'
import { utilisationSpreadAmount } from './rules/utilisation-spread.ts'
import { checkVacantShift } from './rules/vacant-shift.ts'
import { checkVehicle } from './rules/vehicle.ts'
import { waitingAmount } from './rules/waiting.ts'
import { checkWorkingTime } from './rules/working-time.ts'
import { workingTimeAmount } from './rules/working-time-amount.ts'

/** A rule looks at the whole plan at once and reports everything that breaks it. Only `hard-term` asks for the cost. */
export type Rule = (day: ReplayedPlan, cost: Cost) => Violation[]

/** A term's amount: in ticks for terms of time, otherwise in the unit of its kind. */
export type Term = (day: ReplayedPlan) => number

/** Every hard rule, in the order of docs/objective.md. The compiler refuses a name without a rule. */
export const RULES: Readonly<Record<RuleName, Rule>> = {
  'plan-shape': checkPlanShape,
  coverage: checkCoverage,
  travel: checkTravel,
  service: checkService,
  'time-window': checkTimeWindow,
  'shift-time': checkShiftTime,
  qualification: checkQualification,
  'required-caregiver': checkRequiredCaregiver,
  'excluded-caregiver': checkExcludedCaregiver,
  team: checkTeam,
  area: checkArea,
  'longest-leg': checkLongestLeg,
  'excluded-service': checkExcludedService,
  synchronisation: checkSynchronisation,
  'distinct-caregivers': checkDistinctCaregivers,
  dependency: checkDependency,
  group: checkGroup,
  bundle: checkBundle,
  pattern: checkPattern,
  activity: checkActivity,
  break: checkBreak,
  reserve: checkReserve,
  capacity: checkCapacity,
  'capacity-factor': checkCapacityFactor,
  vehicle: checkVehicle,
  key: checkKey,
  pin: checkPin,
  'vacant-shift': checkVacantShift,
  trainee: checkTrainee,
  'working-time': checkWorkingTime,
  'patient-order': checkPatientOrder,
  'hard-term': checkHardTerm,
}

/** Every term of the cost, in the order of docs/objective.md. The compiler refuses a name without a term. */
export const TERMS: Readonly<Record<TermName, Term>> = {
  travel: travelAmount,
  distance: distanceAmount,
  workingTime: workingTimeAmount,
  waiting: waitingAmount,
  longestWaiting: longestWaitingAmount,
  idle: idleAmount,
  greatestIdle: greatestIdleAmount,
  lateness: latenessAmount,
  greatestLateness: greatestLatenessAmount,
  earliness: earlinessAmount,
  usualTime: usualTimeAmount,
  overtime: overtimeAmount,
  tightness: tightnessAmount,
  greatestRun: greatestRunAmount,
  unassigned: unassignedAmount,
  missedBreak: missedBreakAmount,
  preferredCaregiver: preferredCaregiverAmount,
  incompatibility: incompatibilityAmount,
  qualification: qualificationAmount,
  overqualification: overqualificationAmount,
  continuity: continuityAmount,
  primaryContact: primaryContactAmount,
  newFace: newFaceAmount,
  sameCaregiver: sameCaregiverAmount,
  splitBuilding: splitBuildingAmount,
  teamCrossing: teamCrossingAmount,
  balance: balanceAmount,
  greatestUtilisation: greatestUtilisationAmount,
  utilisationSpread: utilisationSpreadAmount,
  caregiverChanged: caregiverChangedAmount,
  startMoved: startMovedAmount,
  shiftUsed: shiftUsedAmount,
  lending: lendingAmount,
}
