import { readJsonFile, readTextFile } from '@hjemrute/adapters/files'
import {
  fromBredstrom,
  fromMankowskaText,
  fromPhcp,
  fromSolomon,
  fromUdine,
  fromVroom,
  planFromSolomon,
  planFromUdine,
  planFromVroom,
  toBredstrom,
  toPhcp,
  toSolomon,
  toUdine,
  toVroom,
} from '@hjemrute/engine/exchange'
import type { Plan, PlanInput, Problem, ProblemInput, TravelTable } from '@hjemrute/engine/model'
import { jsonText } from './documents.ts'

/** Settings of a conversion; each belongs to one format. */
export interface FormatSettings {
  readonly 'duration-factor'?: number
  readonly objective?: 'distance' | 'vehicles-first'
  readonly round?: 'dimacs' | 'full'
  readonly balance?: 'greatest' | 'spread'
}

interface Reader {
  readonly settings: readonly (keyof FormatSettings)[]
  problem(file: string, id: string, settings: FormatSettings): ProblemInput
  /** A published solution in the same format, where there is such a form. */
  solution?(problem: Problem, file: string, travel: TravelTable): PlanInput
}

/** Formats that problems are read from. */
export const READERS: Readonly<Record<string, Reader>> = {
  udine: {
    settings: [],
    problem: (file, id) => fromUdine(readJsonFile(file), id),
    solution: (problem, file, travel) => planFromUdine(problem, readJsonFile(file), travel),
  },
  'mankowska-text': {
    settings: [],
    problem: (file, id) => fromMankowskaText(readTextFile(file), id),
    solution: (problem, file, travel) => planFromUdine(problem, readJsonFile(file), travel),
  },
  bredstrom: {
    settings: ['duration-factor'],
    problem: (file, id, { 'duration-factor': durationFactor }) =>
      fromBredstrom(readTextFile(file), durationFactor === undefined ? {} : { durationFactor }, id),
  },
  phcp: {
    settings: ['balance'],
    problem: (file, id, { balance }) => fromPhcp(readTextFile(file), balance === undefined ? {} : { balance }, id),
  },
  solomon: {
    settings: ['objective', 'round'],
    problem: (file, id, { objective, round }) =>
      fromSolomon(
        readTextFile(file),
        { ...(objective === undefined ? {} : { objective }), ...(round === undefined ? {} : { round }) },
        id,
      ),
    solution: (problem, file, travel) => planFromSolomon(problem, readTextFile(file), travel),
  },
  vroom: {
    settings: [],
    problem: (file, id) => fromVroom(readJsonFile(file), id),
    solution: (problem, file, travel) => planFromVroom(problem, readJsonFile(file), travel),
  },
}

/** Formats that plans are written in. */
export const WRITERS: Readonly<Record<string, (problem: Problem, plan: Plan, travel: TravelTable) => string>> = {
  udine: (problem, plan) => jsonText(toUdine(problem, plan)),
  bredstrom: (problem, plan) => jsonText(toBredstrom(problem, plan)),
  phcp: (problem, plan) => jsonText(toPhcp(problem, plan)),
  solomon: (problem, plan, travel) => toSolomon(problem, plan, travel),
  vroom: (problem, plan, travel) => jsonText(toVroom(problem, plan, travel)),
}

/** Formats of the contract that a later version reads or writes. */
export const READERS_TO_COME: readonly string[] = ['fhir']
export const WRITERS_TO_COME: readonly string[] = ['fhir']
/** Formats that are several files; the command reads and writes them by itself. */
export const OWN_FILES: readonly string[] = ['csv']
