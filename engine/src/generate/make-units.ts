import { makeBases, nightRounds } from './bases.ts'
import { whereRoadsAreLong } from './long-roads.ts'
import { fictionalPhone } from './names.ts'
import type { Home, MadeUnit } from './people.ts'
import { metresBetween } from './plane.ts'
import type { Settlement } from './settle.ts'
import { NIGHT } from './unit-kinds/index.ts'
import type { SettledUnit } from './units.ts'

/** Departments that a night team serves. */
const SERVED_BY_A_NIGHT_TEAM = 4
/** Where half the recipients live farther from the base than this, roads are long. Metres, in a straight line. */
const BICYCLE_REACH = 1300

/** The units with their bases; a night team for every fourth department, at the base of one it serves. */
export function makeUnits(settlement: Settlement, settled: readonly SettledUnit[]): MadeUnit[] {
  const bases = makeBases(settlement, settled)
  const served = settled.flatMap(({ parameters }, i) => (parameters.apart ? [] : [i]))
  const teams = Math.ceil(served.length / SERVED_BY_A_NIGHT_TEAM)
  const rounds = nightRounds(bases, served, teams)
  const all = [
    ...settled.map((unit, i) => {
      const rural = medianMetres(settlement, unit, bases[i]!) > BICYCLE_REACH
      const parameters = rural ? whereRoadsAreLong(unit.parameters) : unit.parameters
      return { parameters, name: unit.name, base: bases[i]!, serves: [i], rural }
    }),
    ...rounds.map((serves, i) => {
      const base = bases[serves[Math.floor(serves.length / 2)]!]!
      return { parameters: NIGHT, name: nightName(i, teams), base, serves, rural: false }
    }),
  ]
  return all.map((unit, i) => {
    const number = String(i + 1).padStart(2, '0')
    return { ...unit, id: `enhet-${number}`, number, area: `område-${number}`, dutyPhone: fictionalPhone(0, i + 1) }
  })
}

/** From the base to its recipients, in a straight line. */
function medianMetres({ dwellings }: Settlement, { lodgings }: SettledUnit, base: Home): number {
  const metres = lodgings.map(({ dwelling }) => metresBetween(dwellings[dwelling]!, base)).sort((a, b) => a - b)
  return metres[Math.floor(metres.length / 2)] ?? 0
}

/** One team has no direction, two have no middle. */
function nightName(i: number, teams: number): string {
  if (teams === 1) return 'Nattpatruljen'
  const [north, middle, south, ...more] = NIGHT.names
  return (teams === 2 ? [north, south] : [north, middle, south, ...more])[i] ?? `Nattpatruljen ${i + 1}`
}
