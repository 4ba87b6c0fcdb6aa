import type { ProblemInput } from '../model/index.ts'
import { groupBy } from './group-by.ts'
import type { Municipality } from './municipality.ts'
import type { ServiceLine } from './people.ts'
import { PART_OF_BAND } from './unit-kinds/index.ts'

type Dependency = NonNullable<ProblemInput['dependencies']>[number]
type Group = NonNullable<ProblemInput['groups']>[number]

/** Minutes: at least an hour between two visits to one person, three between two rounds of medication. */
const BETWEEN_VISITS = 60
const BETWEEN_MEDICATION = 180
/** Minutes to spare before the soft closing, so that both visits can be on time. */
const TO_SPARE = 30

/** Time that must pass between visits to the same person: between those of one part of the day, and between doses. */
export function dependenciesOfDay(lines: readonly ServiceLine[]): Dependency[] {
  const dependencies: Dependency[] = []
  for (const own of groupBy(lines, ({ recipient }) => recipient).values()) {
    const inOrder = [...own].sort((a, b) => a.opens - b.opens || (a.id < b.id ? -1 : 1))
    let earliest = -Infinity
    inOrder.forEach((line, i) => {
      const before = inOrder[i - 1]
      if (before === undefined || !areTied(before, line)) {
        earliest = line.opens
        return
      }
      const doses = before.service.medication === true && line.service.medication === true
      const after = earliest + (doses ? 0 : before.minutes)
      const wanted = doses ? BETWEEN_MEDICATION : BETWEEN_VISITS
      const room = line.opens + line.service.closesAfter[0] - after - TO_SPARE
      const gap = Math.max(0, Math.min(wanted, room))
      const from = doses ? 'start' : 'end'
      dependencies.push({ first: before.id, second: line.id, from, minimumGap: gap * 60 })
      earliest = Math.max(line.opens, after + gap)
    })
  }
  return dependencies
}

function areTied(first: ServiceLine, second: ServiceLine): boolean {
  if (first.unit !== second.unit) return false
  const doses = first.service.medication === true && second.service.medication === true
  return doses || PART_OF_BAND[first.service.band] === PART_OF_BAND[second.service.band]
}

/** A couple's visits of one part of the day go together in a row; those under one roof with few. */
export function groupsOfDay({ recipients, units }: Municipality, lines: readonly ServiceLine[]): Group[] {
  const onTheRoad = lines.filter(({ service }) => service.manner === undefined)
  const couples = groupBy(onTheRoad, ({ recipient, service }) => {
    const { couple } = recipients[recipient]!
    return couple === undefined || service.needs.length > 1 ? undefined : `${couple} ${service.band}`
  })
  const roofs = groupBy(onTheRoad, ({ recipient, unit, service }) => {
    const { home } = recipients[recipient]!
    return home.kind === 'serviced' ? `${home.id} ${units[unit]!.number} ${PART_OF_BAND[service.band]}` : undefined
  })
  return [
    ...[...couples]
      .filter(([, both]) => new Set(both.map(({ recipient }) => recipient)).size === 2)
      .map(([key, both]): Group => ({ ...named(key), kind: 'couple', visits: idsOf(both), inRow: true })),
    ...[...roofs]
      .filter(([, all]) => all.length > 1)
      .map(([key, all]): Group => ({ ...named(key), kind: 'building', visits: idsOf(all) })),
  ]
}

const named = (key: string): { id: string } => ({ id: key.replaceAll(' ', '-') })
const idsOf = (lines: readonly ServiceLine[]): string[] => lines.map(({ id }) => id)
