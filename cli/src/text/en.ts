import type { CliText } from './cli-text.ts'
import { helpEn } from './help-en.ts'
import { numbersFor } from './numbers.ts'

const { whole, decimal, plural, hoursAndMinutes } = numbersFor('en-GB')

export const en: CliText = {
  help: helpEn,
  andMoreFaults: (count) => `… and ${whole(count)} more. --json gives all of them.`,
  planWritten: ({ file, placed, visits, used, shifts, seconds, iterations }) =>
    `${file}: ${whole(placed)} of ${plural(visits, 'visit', 'visits')}, ${whole(used)} of ${plural(shifts, 'shift', 'shifts')} in use ` +
    `(${decimal(seconds)} s, ${plural(iterations, 'iteration', 'iterations')})`,
  violations: (count) =>
    count === 0 ? '0 violations (independent check)' : `${plural(count, 'violation', 'violations')}:`,
  cost: (total, unit) => `Cost ${decimal(total)} ${unit}`,
  costLine: (label, amount, weight, cost) => `${label}: ${amount} × ${decimal(weight)} = ${decimal(cost)}`,
  missingVisits: (count) => `${plural(count, 'visit', 'visits')} unassigned:`,
  andMore: (count) => `… and ${whole(count)} more`,
  progress: ({ seconds, iterations, cost, unit, missing }) =>
    `${whole(seconds)} s: best so far ${whole(cost)} ${unit}` +
    (missing > 0 ? `, ${plural(missing, 'visit', 'visits')} unassigned` : '') +
    `, ${plural(iterations, 'iteration', 'iterations')}`,
  estimatedTravel: 'Travel times are estimates (straight line × factor).',
  inPatientOrder: (is) => (is ? 'The plan is in patient order.' : 'The plan is not in patient order.'),
  notInOrder: 'The plan is not in the order that was asked for.',
  oneThreadOnly: 'This version searches in one thread.',
  noBound: 'No lower bound is proven for this problem.',
  bound: (value, gap, unit) =>
    `No plan costs less than ${decimal(value)} ${unit}: at most ${decimal(gap)} % can be saved`,
  stopping: 'Stopping, and writing the best plan so far …',
  roads: {
    tiles: (share) => `Preparing the road map: ${whole(Math.floor(share * 100))}%`,
    table: (share) => `Computing travel times: ${whole(Math.floor(share * 100))}%`,
    late: 'The time was too short for all travel times: the rest are estimates. The next run goes on where this one ended.',
  },
  converted: (file, visits, shifts) =>
    `${file}: ${plural(visits, 'visit', 'visits')}, ${plural(shifts, 'shift', 'shifts')}`,
  written: (file) => `${file} is written`,
  writingReport: (share) => `Making lists and sheets: ${whole(Math.floor(share * 100))}%`,
  reportWritten: (page) => `Open the overview in a browser: ${page}`,
  demo: {
    title: (day, estimated) =>
      `A trial day, ${day}. All of it is made up${estimated ? ', and travel times are estimates' : ''}.`,
    asked: (visits, recipients, shifts, from, to) =>
      `${whole(visits)} visits to ${whole(recipients)} recipients are to be shared among ${whole(shifts)} shifts (${from}–${to}).`,
    searching: (seconds, best, other, otherCost, missing) =>
      `Searching, ${whole(seconds)} s: the best so far costs ${whole(best)}, ${other} costs ${whole(otherCost)}` +
      (missing > 0 ? ` (${plural(missing, 'visit', 'visits')} unassigned)` : ''),
    byHand: 'By hand',
    ours: 'Hjemrute',
    rows: {
      missing: 'Visits unassigned',
      travel: 'Travel + waiting',
      late: 'Late for visits',
      newFaces: 'Meetings of two who do not know each other',
    },
    duration: (seconds) => hoursAndMinutes(seconds, 'h', 'min'),
    verdict: (count) =>
      count === 1 ? '1 violation (independent check)' : `${whole(count)} violations (independent check)`,
    open: (file) => `Open the overview in a browser: ${file}`,
    credit: 'Addresses: © OpenStreetMap contributors (ODbL).',
  },
}
