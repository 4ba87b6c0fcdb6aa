import { openRoads } from '@hjemrute/adapters/roads'
import type { Problem, TravelTable } from '@hjemrute/engine/model'
import { buildTravel, tableFromRoads } from '@hjemrute/engine/travel'
import { dirname, resolve } from 'node:path'
import type { CommandIo } from './command.ts'
import { ProgressLine } from './progress-line.ts'
import { wallSeconds } from './run-clock.ts'
import { textIn } from './text/index.ts'

interface RoadProgress {
  readonly step: 'tiles' | 'table'
  readonly share: number
}

/**
 * The travel table of a problem over a map, found beside the problem: by the server that HJEMRUTE_ROUTING names, else by
 * the engine on this machine. From second `until` of the run on, what is missing is estimated, and a line says so.
 */
export async function travelFromMap(
  problem: Problem,
  file: string,
  extract: string,
  io: CommandIo,
  until: number,
): Promise<TravelTable> {
  const { roads: text } = textIn(io.language)
  const line = new ProgressLine<RoadProgress>(io, wallSeconds, ({ step, share }) => text[step](share))
  const shouldStop = (): boolean => wallSeconds() >= until
  const show = (step: RoadProgress['step'], share: number): void => line.show({ step, share })
  try {
    const roads = await openRoads(resolve(dirname(file), extract), {
      onProgress: (share) => show('tiles', share),
      shouldStop,
    })
    if (roads === undefined) {
      line.end()
      return estimated(problem, io, text.late)
    }
    const table = await tableFromRoads(problem, roads, { onProgress: (share) => show('table', share), shouldStop })
    line.end()
    if (shouldStop() && table.estimated) io.err(`${text.late}\n`)
    return table
  } finally {
    line.end()
  }
}

function estimated(problem: Problem, io: CommandIo, why: string): TravelTable {
  io.err(`${why}\n`)
  return buildTravel({ ...problem, travel: { kind: 'estimate' } })
}
