import type { GroupScore } from '../score/score-group.ts'
import type { InstanceScore } from '../score/score-instance.ts'
import { PUBLISHED_SETS } from '../sets/published-set.ts'
import type { Group } from '../suites/suite.ts'
import { costText, decimalsFor, perCent, rangeText, signedPerCent, tenths, whole } from './numbers.ts'
import { plainTable } from './table.ts'
import type { Column } from './table.ts'

const right = (heading: string): Column => ({ heading, side: 'right' })

/** What a group came to, as lines: a heading, a line for each instance, the mean, and the bar. */
export function groupLines(score: GroupScore): string[] {
  return [headingOf(score), '', ...TABLES[score.group.measures ?? 'cost'](score), '', ...closingLines(score)]
}

function headingOf({ group, runs, runsWanted }: GroupScore): string {
  const unfinished = runs.length < runsWanted ? `, ${runs.length} of ${runsWanted} runs finished` : ''
  return `${group.name}: ${secondsText(group, runs)} CPU, seeds ${rangeText(runs.map(({ seed }) => seed))}${unfinished}`
}

/** As the runs had them, which a person may have overridden. */
export function secondsText({ seconds }: Group, runs: readonly { readonly seconds: number }[]): string {
  const given = [...new Set(runs.map((run) => run.seconds))].sort((a, b) => a - b)
  const text = given.length <= 1 ? `${given[0] ?? seconds} s` : `${given[0]}–${given.at(-1)} s`
  return seconds === 'published' && given.length > 1 ? `${text}, as published,` : text
}

function costTable({ group, scores }: GroupScore): string[] {
  const centre = group.centre ?? 'median'
  const columns = [
    { heading: 'instance' },
    ...['reference', 'best', 'median', 'mean', `gap (${centre})`, 'it/s', 'violations'].map(right),
    { heading: 'unfinished' },
  ]
  const costs = scores.flatMap(({ instance, best, median, mean }) => [instance.reference, best, median, mean])
  const decimals = decimalsFor(costs)
  return plainTable(
    columns,
    scores.map((score) => costCells(score, decimals)),
  )
}

const costCells = (score: InstanceScore, decimals: number): string[] => [
  score.instance.name,
  ...[score.instance.reference, score.best, score.median, score.mean].map((cost) => costText(cost, decimals)),
  signedPerCent(score.gap),
  whole(score.iterationsPerSecond),
  `${score.violations}`,
  score.runs < score.wanted ? `${score.runs} of ${score.wanted} seeds` : '',
]

function speedTable({ scores }: GroupScore): string[] {
  const columns = [{ heading: 'instance' }, ...['it/s (median)', 'removed', 'runs', 'violations'].map(right)]
  const cells = ({ instance, iterationsPerSecond, removedPerIteration, runs, violations }: InstanceScore): string[] => [
    instance.name,
    whole(iterationsPerSecond),
    tenths(removedPerIteration),
    `${runs}`,
    `${violations}`,
  ]
  return plainTable(columns, scores.map(cells))
}

function boundTable({ scores }: GroupScore): string[] {
  const columns = [{ heading: 'instance' }, ...['reference', 'bound', 'share', 'violations'].map(right)]
  const cells = ({ instance: { name, reference }, bound, violations }: InstanceScore): string[] => [
    name,
    costText(reference, 2),
    costText(bound, 2),
    bound === undefined || reference === undefined ? '–' : perCent(bound / reference),
    `${violations}`,
  ]
  return plainTable(columns, scores.map(cells))
}

const TABLES = { cost: costTable, speed: speedTable, bound: boundTable } as const

function closingLines(score: GroupScore): string[] {
  const { group, meanGap, meanGapOfHalf, iterationsPerSecond, removedPerIteration, scores } = score
  const half = Object.entries(meanGapOfHalf)
    .filter(([, gap]) => gap !== undefined)
    .map(([name, gap]) => `${name} half ${signedPerCent(gap)}`)
  const sum =
    group.measures === 'speed'
      ? `geometric mean ${whole(iterationsPerSecond)} iterations/s, ${tenths(removedPerIteration)} removed in each`
      : `mean gap ${signedPerCent(meanGap)} of ${scores.length} instances${half.length > 1 && group.only === undefined ? ` (${half.join(', ')})` : ''}`
  return [sum, ...verdictLines(score), ...(group.measures === 'speed' ? [] : [referenceLine(group)])]
}

/** A bar is spoken of when everything it is about has been measured, and as it was to be measured. */
export function verdictText({ verdict, complete, byProtocol }: GroupScore): string {
  if (verdict === undefined) return 'no bar'
  if (!byProtocol) return 'not by the protocol'
  if (!complete) return 'not finished'
  return verdict.met ? 'met' : 'MISSED'
}

function verdictLines(score: GroupScore): string[] {
  const { verdict } = score
  return verdict === undefined ? [] : [`bar: ${verdict.bar}; reached ${verdict.reached}: ${verdictText(score)}`]
}

const referenceLine = ({ set }: Group): string => `reference: ${PUBLISHED_SETS[set].reference}`
