import { fault } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import type { ProblemInput } from '@hjemrute/engine/model'

export interface Unit {
  readonly id: string
  readonly name: string
}

/** Names tried in a fault; the rest would hide the remedy. */
const MOST_NAMED = 8

/** Which of our units each unit of the files is, by id or name; a fault for each that is none of them. */
export function namedUnits(
  { visits, shifts, recipients = [], caregivers = [] }: ProblemInput,
  units: readonly Unit[],
  unit: string,
): { called: (name: string) => string; faults: Fault[] } {
  const known = new Map(units.flatMap(({ id, name }) => [id, name].map((word) => [folded(word), id] as const)))
  const named = [...visits, ...shifts, ...recipients, ...caregivers].map((each) => each.unit ?? '')
  const unknown = [...new Set(named)].filter((name) => name !== '' && !known.has(folded(name)))
  return {
    called: (name) => known.get(folded(name)) ?? unit,
    faults: unknown.map((name) => {
      const list = units.map((each) => each.name).slice(0, MOST_NAMED)
      return fault('import-unit-unknown', '', { unit: name.slice(0, 60), known: list.join(', ') })
    }),
  }
}

const folded = (word: string): string => word.toLowerCase().replace(/\s+/g, ' ').trim()
