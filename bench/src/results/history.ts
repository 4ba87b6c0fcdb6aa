import { rangeText, signedPerCent, tenths, whole } from '../print/numbers.ts'
import { markdownTable } from '../print/table.ts'
import type { Column } from '../print/table.ts'
import { SUITES } from '../suites/catalogue.ts'
import { QUICK } from '../suites/quick.ts'
import type { Entry } from './entry.ts'
import type { Release } from './release-file.ts'

const right = (heading: string): Column => ({ heading, side: 'right' })

/** Groups in the order of the suites, without the quick glance, whose groups are too small to compare releases by. */
const GROUPS: readonly string[] = SUITES.filter((suite) => suite !== QUICK).flatMap(({ groups }) =>
  groups.map(({ name }) => name),
)

/** bench/results/README.md: one line for each release, then each release in full, the newest first. */
export function historyPage(releases: readonly Release[]): string {
  const newestFirst = [...releases].reverse()
  const lines = [
    '# Results',
    '',
    'Written by `npm run bench`, one file for each release beside this page, and kept also where a release is worse than',
    'the one before. How it is measured, and what the references are: [docs/benchmarks.md](../../docs/benchmarks.md). A gap',
    'is (our cost − reference) ÷ reference, so that less is better. Costs are those of the independent check.',
    '',
    '## Over time',
    '',
    ...overTime(newestFirst),
    ...newestFirst.flatMap(releaseLines),
  ]
  return `${lines.join('\n')}\n`
}

function overTime(releases: readonly Release[]): string[] {
  const rows = releases.flatMap((release) => rowsOf(release))
  const measured = GROUPS.filter((group) => rows.some(({ cells }) => cells.has(group)))
  const columns = [
    ...['date', 'version', 'commit', 'order', 'instances'].map((heading) => ({ heading })),
    ...measured.map(right),
  ]
  if (measured.length === 0) return ['No release has been measured in full yet.']
  return markdownTable(
    columns,
    rows
      .filter(({ cells }) => cells.size > 0)
      .map(({ lead, cells }) => [...lead, ...measured.map((group) => cells.get(group) ?? '–')]),
  )
}

/** One row for each order and extent that the release was measured in. */
function rowsOf({ date, version, entries }: Release): { lead: string[]; cells: Map<string, string> }[] {
  const compared = entries.filter(({ group }) => GROUPS.includes(group))
  const kinds = Map.groupBy(compared, ({ order, extent }) => `${order}, ${extent}`)
  return [...kinds.values()].map((ofKind) => ({
    lead: [
      date,
      version,
      [...new Set(ofKind.map(({ commit }) => commit))].join(', '),
      ofKind[0]!.order,
      ofKind[0]!.extent,
    ],
    cells: new Map(ofKind.map((entry) => [entry.group, shortResult(entry)])),
  }))
}

/** Speed in iterations, else the mean gap; a share where the bar counts instances. */
function shortResult(entry: Entry): string {
  if (entry.boundPercent !== null) return `${entry.boundPercent.toFixed(0)} % of published`
  if (entry.suite === 'speed') return `${whole(entry.iterationsPerSecond)} it/s`
  const gap = gapText(entry.meanGapPercent)
  return entry.reached?.includes(' of ') === true ? `${entry.reached}, ${gap}` : gap
}

const gapText = (perCent: number | null): string => signedPerCent(perCent === null ? undefined : perCent / 100)

function releaseLines({ date, version, entries }: Release): string[] {
  const columns = [
    ...['group', 'order', 'instances'].map((heading) => ({ heading })),
    ...['measured', 'runs', 'mean gap', 'tune half', 'report half', 'it/s', 'removed', 'violations'].map(right),
    ...['bar', 'reached', 'verdict', 'protocol', 'commit', 'measured on'].map((heading) => ({ heading })),
  ]
  const sorted = [...entries].sort((a, b) => rankOf(a) - rankOf(b))
  return [
    '',
    `## ${version}, ${date}`,
    '',
    ...machineLines(entries),
    '',
    ...markdownTable(columns, sorted.map(entryCells)),
  ]
}

function rankOf({ suite, group }: Entry): number {
  const rank = GROUPS.indexOf(group)
  return suite === QUICK.name || rank === -1 ? GROUPS.length : rank
}

const entryCells = (entry: Entry): string[] => [
  entry.group,
  entry.order,
  entry.extent,
  `${entry.instances}`,
  `${entry.runs}`,
  gapText(entry.meanGapPercent),
  gapText(entry.tuneHalfGapPercent),
  gapText(entry.reportHalfGapPercent),
  whole(entry.iterationsPerSecond),
  tenths(entry.removedPerIteration ?? undefined),
  `${entry.violations}`,
  entry.bar ?? 'no bar',
  entry.reached ?? '',
  entry.met === null ? '' : entry.met ? 'met' : 'missed',
  entry.protocol,
  entry.commit,
  entry.date,
]

function machineLines(entries: readonly Entry[]): string[] {
  const machines = [...new Set(entries.map(({ machine }) => machine))].join('; ')
  const nodes = [...new Set(entries.map(({ node }) => node))].join(', ')
  const most = Math.max(...entries.map(({ load }) => load))
  return [
    `Machine: ${machines}. Node ${nodes}. Runs at a time: ${rangeText(entries.map(({ parallel }) => parallel))}; load average`,
    `when a run began: at most ${most}.`,
  ]
}
