import { counted, numbersFor } from '../numbers.ts'
import type { MeasuringTexts } from './texts.ts'

const { number } = numbersFor('en-GB')

export const en: MeasuringTexts = {
  title: 'Measuring',
  lead: 'Figures of the unit, never of a person: how long planning takes, what is changed by hand, and how the plans turn out.',
  unit: 'Unit',
  weeks: 'Week by week',
  perShift: (fewest) =>
    `Means per shift, as first published. Figures in brackets are the proposal before the changes. Minutes, changes and reasons are shown from ${number(fewest)} shifts on, so that no single plan can be read from them.`,
  tooFewToTell: 'few shifts',
  noWeeks: 'Nothing has been published yet. The figures come when the first shift is.',
  week: 'Week',
  weekOf: (day) => `from ${day}`,
  way: 'Made',
  ways: { proposals: 'With proposals', baseline: 'Measuring period, without', mixed: 'Not part of the comparison' },
  measures: {
    shifts: 'Shifts',
    minutes: 'Minutes of planning',
    edits: 'Changes by hand',
    travelSeconds: 'Driving',
    waitingSeconds: 'Waiting',
    unassigned: 'Unassigned visits',
    facesPerRecipient: 'Different employees, last 14 days',
    newFaces: 'New faces',
  },
  whenProposed: (value) => `(${value})`,
  reasons: 'Reasons for changes',
  reason: (name, times) => `${name}: ${number(times)}`,
  comparison: 'Without and with proposals',
  noComparison: 'Nothing to compare yet.',
  tooFew: (kind, baseline, proposals, fewest) =>
    `${kind}: too few shifts to compare. ${number(baseline)} without proposals and ${number(proposals)} with. ${number(fewest)} of each are needed.`,
  compared: (kind) => `${kind}: means per shift`,
  notProof: 'The shifts may have been unlike. A difference here may have other reasons than the proposals.',
  measure: 'Measure',
  without: (shifts) => `Without proposals, ${counted(shifts, 'shift', 'shifts')}`,
  withThem: (shifts) => `With proposals, ${counted(shifts, 'shift', 'shifts')}`,
  baseline: 'Measuring period without proposals',
  baselineMeans:
    'In the period plans are made by hand on the board, and measured alike, so that before and after can be compared. Make proposal is off meanwhile.',
  from: 'First day',
  to: 'Last day',
  start: 'Turn proposals off in the period',
  end: 'End the period now',
  underWay: (from, to) => `Under way: ${from} to ${to}.`,
  toCome: (from, to) => `To come: ${from} to ${to}.`,
  onlyLeader: 'A leader decides the period.',
  noProposal: (to) => `Measuring period without proposals to ${to}, that day included.`,
  noProposalMeans: 'Make the plan by hand, so that before and after can be compared.',
  beginByHand: 'Begin with the list you have',
  beginEmpty: 'Begin with an empty list',
}
