import { makeFolder, oneItemALine, probeFolder, writeWholeFile } from '@hjemrute/adapters/files'
import { readExtract } from '@hjemrute/adapters/maps'
import { openRoads } from '@hjemrute/adapters/roads'
import { fault, inputError } from '@hjemrute/engine/errors'
import { municipalityDocument } from '@hjemrute/engine/generate'
import type { Continuity, Municipality } from '@hjemrute/engine/generate'
import type { ProblemInput } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { dirname, join } from 'node:path'
import type { CommandIo } from '../command.ts'
import { jsonText } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { csvFolder } from '../generate/csv-folder.ts'
import { historyDocument } from '../generate/history-document.ts'
import { readme } from '../generate/readme.ts'
import { sanityLines } from '../generate/sanity-lines.ts'
import type { SanityLine } from '../generate/sanity-lines.ts'
import { settleOnRoads } from '../generate/settle-on-roads.ts'
import { roadsOfAll, roadsOfUnits } from '../generate/unit-roads.ts'
import type { PackedMatrix } from '../generate/unit-roads.ts'
import { GENERATE_TEXT } from '../generate/texts.ts'
import type { GenerateStep } from '../generate/texts.ts'
import { walkDays } from '../generate/walk-days.ts'
import type { UnitDay } from '../generate/walk-days.ts'
import { readArguments, required } from '../options.ts'
import { ProgressLine } from '../progress-line.ts'
import { wallSeconds } from '../run-clock.ts'

const OPTIONS = {
  map: 'text',
  units: 'count',
  days: 'count',
  seed: 'natural',
  baseline: ['by-hand', 'none'],
  out: 'text',
} as const

/** `hjemrute generate`: a made-up municipality on the addresses and roads of an extract, day by day. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options } = readArguments('generate', { options: OPTIONS, arguments: [] }, argv)
  const map = required(options.map, '--map', 'generate')
  const out = required(options.out, '--out', 'generate')
  const { seed = 1, units = 15, days = 28, baseline = 'by-hand' } = options
  probeFolder(out)
  const { step: text } = GENERATE_TEXT[io.language]
  const line = new ProgressLine<{ step: GenerateStep; share: number }>(io, wallSeconds, (at) => text[at.step](at.share))
  const show = (step: GenerateStep) => (share: number) => line.show({ step, share })
  try {
    const extract = await readExtract(map)
    const roads = await openRoads(map, { onProgress: show('tiles'), shouldStop: () => false })
    const municipality = await settleOnRoads(extract, roads!, { seed, units, days }, show('areas'))
    if (municipality === undefined) throw inputError(fault('map-without-homes', '', { file: map }))
    const travel = await roadsOfUnits(municipality, roads!, show('roads'))
    const folder = new OutputFolder(out)
    folder.writeTravel(municipality, travel)
    const { done, continuity } = writeDays(folder, municipality, travel, baseline === 'by-hand', show('days'))
    const sanity = sanityLines(municipality, done, continuity)
    const own = `hjemrute generate --map ${map} --units ${units} --days ${days} --seed ${seed} --out ${out}`
    folder.write('municipality.json', oneItemALine(municipalityDocument(municipality)))
    folder.write('history.json', oneItemALine(historyDocument(continuity)))
    folder.write('README.md', readme(municipality, own, sanity))
    line.end()
    tell(io, { folder: out, municipality, done, sanity })
    return EXIT.ok
  } finally {
    line.end()
  }
}

/** Where everything goes; folders are made as they are needed. */
class OutputFolder {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  write(name: string, content: string | Uint8Array): void {
    const file = join(this.#root, name)
    makeFolder(dirname(file))
    writeWholeFile(file, content)
  }

  writeTravel({ units }: Municipality, travel: readonly PackedMatrix[]): void {
    travel.forEach(({ stored }, unit) => this.write(`travel/unit-${units[unit]!.number}.matrix`, stored))
  }
}

/** Every day's problems and plans by hand, as they come. */
function writeDays(
  folder: OutputFolder,
  municipality: Municipality,
  travel: readonly PackedMatrix[],
  byHand: boolean,
  onProgress: (share: number) => void,
): { done: UnitDay[]; continuity: Continuity } {
  const { units } = municipality
  const together = roadsOfAll(travel.map(({ file }) => file))
  folder.write('travel/municipality.matrix', together.stored)
  const walk = walkDays(municipality, {
    settingsFor: (unit) => ({ travel: reference(travel[unit]!, `unit-${units[unit]!.number}`) }),
    travelFor: (problem, unit) => buildTravel(problem, () => travel[unit]!.bytes),
    ofAll: { travel: reference(together, 'municipality') },
    byHand,
    onProgress,
  })
  const done: UnitDay[] = []
  for (;;) {
    const { value, done: isOver } = walk.next()
    if (isOver === true) return { done, continuity: value }
    if ('all' in value) {
      folder.write(`days/${value.date}/municipality.json`, oneItemALine(value.all))
      continue
    }
    const name = `days/${value.date}/unit-${units[value.unit]!.number}`
    folder.write(`${name}.json`, oneItemALine(value.input))
    if (value.plan !== undefined) folder.write(`${name}-by-hand.json`, jsonText(value.plan))
    if (value.date === municipality.parameters.firstDay)
      for (const { name: table, text } of csvFolder(value.problem))
        folder.write(`csv/unit-${units[value.unit]!.number}/${table}`, text)
    done.push(value)
  }
}

const reference = ({ sha256, file }: PackedMatrix, name: string): ProblemInput['travel'] => ({
  ...{ kind: 'matrixFile', path: `../../travel/${name}.matrix`, sha256, mapVersion: file.mapVersion },
})

function tell(
  io: CommandIo,
  result: {
    readonly folder: string
    readonly municipality: Municipality
    readonly done: readonly UnitDay[]
    readonly sanity: readonly SanityLine[]
  },
): void {
  const { folder, municipality, done, sanity } = result
  const { units, recipients, caregivers } = municipality
  const visits = done.reduce((sum, { input }) => sum + input.visits.length, 0)
  const counts = { units: units.length, recipients: recipients.length, caregivers: caregivers.length, visits }
  io.err(`${GENERATE_TEXT[io.language].done(folder, counts)}\n`)
  for (const { name, figure, target, isWithin } of sanity)
    io.err(`  ${isWithin ? ' ' : '!'} ${name}: ${figure} (${target})\n`)
  io.out(jsonText({ folder, ...counts, sanity }))
}
