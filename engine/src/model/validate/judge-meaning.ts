import { judgeActivities, judgeBreaks } from './judge-inside-shifts.ts'
import { judgeCoordinates } from './judge-coordinates.ts'
import { judgeDependencies } from './judge-dependencies.ts'
import { judgeDependencyTimes } from './judge-dependency-times.ts'
import { judgeGroups } from './judge-groups.ts'
import { judgeHorizon, judgeOffsets } from './judge-horizon.ts'
import { judgeMatrices } from './judge-matrices.ts'
import { judgeModes } from './judge-modes.ts'
import { judgeObjective } from './judge-objective.ts'
import { judgePastOnce, judgePeriods } from './judge-caregivers.ts'
import { judgeReferences } from './judge-references.ts'
import { judgeOneShiftAtATime, judgeShifts, judgeShiftsInHorizon } from './judge-shifts.ts'
import { judgeVisits } from './judge-visits.ts'
import { judgeWindows, judgeWindowsInHorizon } from './judge-windows.ts'
import type { JudgeAspect, JudgedProblem } from './judged-problem.ts'

/**
 * The aspects of meaning, in the order their faults are told. `needs`: top-level keys that an aspect concludes from;
 * where one of them has the wrong shape, the aspect would blame what is right, and is left for the next time.
 */
const ASPECTS: readonly { readonly needs: readonly string[]; readonly judge: JudgeAspect }[] = [
  { needs: ['horizon', 'ticksPerSecond'], judge: judgeHorizon },
  { needs: ['horizon'], judge: judgeOffsets },
  { needs: [], judge: judgeReferences },
  { needs: [], judge: judgeWindows },
  { needs: ['horizon'], judge: judgeWindowsInHorizon },
  { needs: ['bundles', 'recipients'], judge: judgeVisits },
  { needs: ['workingTimeRules'], judge: judgeShifts },
  { needs: ['horizon'], judge: judgeShiftsInHorizon },
  { needs: [], judge: judgeOneShiftAtATime },
  { needs: [], judge: judgeBreaks },
  { needs: [], judge: judgeActivities },
  { needs: [], judge: judgePeriods },
  { needs: [], judge: judgeGroups },
  { needs: [], judge: judgeDependencies },
  { needs: ['horizon', 'ticksPerSecond', 'patterns', 'bundles', 'shifts'], judge: judgeDependencyTimes },
  { needs: ['travel', 'vehicles', 'shifts'], judge: judgeModes },
  { needs: ['travel', 'locations'], judge: judgeMatrices },
  { needs: ['travel', 'horizon'], judge: judgeCoordinates },
  { needs: ['objective'], judge: judgeObjective },
  { needs: [], judge: judgePastOnce },
]

/** Judges every aspect that what is sound allows; reports all it finds. */
export function judgeMeaning(judged: JudgedProblem, unsound: ReadonlySet<string>): void {
  for (const { needs, judge } of ASPECTS) if (!needs.some((key) => unsound.has(key))) judge(judged)
}
