import type { GroupScore } from '../score/score-group.ts'
import { verdictText } from './group-table.ts'
import { signedPerCent, whole } from './numbers.ts'
import { plainTable } from './table.ts'
import type { Column } from './table.ts'

const right = (heading: string): Column => ({ heading, side: 'right' })

/** All groups under one another: where we stand in one glance. */
export function summaryLines(scores: readonly GroupScore[]): string[] {
  const columns = [
    { heading: 'group' },
    ...['instances', 'runs', 'mean gap', 'it/s', 'violations'].map(right),
    { heading: 'bar' },
    { heading: 'reached' },
    { heading: 'verdict' },
  ]
  const cells = (score: GroupScore): string[] => [
    score.group.name,
    `${score.scores.length} of ${score.instancesWanted}`,
    `${score.runs.length} of ${score.runsWanted}`,
    score.group.measures === 'speed' ? '' : signedPerCent(score.meanGap),
    whole(score.iterationsPerSecond),
    `${score.violations}`,
    score.verdict?.bar ?? '',
    score.verdict?.reached ?? '',
    verdictText(score),
  ]
  return plainTable(columns, scores.map(cells))
}
