import type { PresetName, TermName } from './terms.ts'

/**
 * Ready-made prioritisations, in seconds of staff time. `standard` is the default; the others change a few weights.
 * `qualification` and `incompatibility` are in none of them: without a weight they are hard rules.
 * Estimates made by us, to be discussed with those who use them: docs/objective.md tells the thought behind each.
 */
const standard: Partial<Record<TermName, number | string>> = {
  travel: 1,
  waiting: 1,
  lateness: 10,
  greatestLateness: 2,
  earliness: 10,
  usualTime: '1/20',
  overtime: 3,
  tightness: '1/4',
  unassigned: 1,
  missedBreak: 7200,
  preferredCaregiver: 300,
  overqualification: '1/10',
  continuity: 300,
  primaryContact: 180,
  newFace: 600,
  sameCaregiver: 900,
  splitBuilding: 300,
  teamCrossing: 600,
  balance: '1/10',
  caregiverChanged: 120,
  startMoved: '1/60',
  shiftUsed: 0,
  lending: 1,
}

export const PRESETS: Record<Exclude<PresetName, 'none'>, Partial<Record<TermName, number | string>>> = {
  standard,
  knownFaces: { ...standard, continuity: 900, primaryContact: 600, newFace: 1800, preferredCaregiver: 600 },
  leastDriving: { ...standard, travel: 2, continuity: 120, primaryContact: 60, newFace: 240 },
  leastChange: { ...standard, caregiverChanged: 1200, startMoved: '1/6' },
}
