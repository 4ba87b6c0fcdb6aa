import type { ProblemInput } from '../../model/index.ts'
import { refuse } from './vroom-fields.ts'
import type { VroomInput, VroomMatrix, VroomVehicle } from './vroom-input.ts'

/** VROOM's own inner unit where a speed factor scales travel: a hundredth of a second. */
const HUNDREDTHS = 100

/** One way of getting about at one price: a profile, a speed and a cost by time and distance. */
export interface MappedMode {
  readonly name: string
  readonly vehicle: VroomVehicle
}

export interface MappedTravel {
  readonly ticksPerSecond: number
  readonly travel: ProblemInput['travel']
  readonly modes: readonly MappedMode[]
  modeOf(vehicle: VroomVehicle): string
  /** Seconds and metres of the longest leg of any mode; undefined where travel is estimated. */
  readonly longest: { readonly seconds: number; readonly metres: number } | undefined
}

/**
 * A mode for every profile, and a further one (`car-2`) for each other speed or price of the same profile. Durations
 * are scaled by the speed factor as VROOM does, to hundredths of a second. Without matrices travel is estimated.
 */
export function mapTravel(input: VroomInput, anywhereIndex: number | undefined): MappedTravel {
  const modes = nameModes(input.vehicles)
  const modeOf = (vehicle: VroomVehicle) => modes.get(keyOf(vehicle))!.name
  const list = [...modes.values()]
  if (input.matrices.size === 0) {
    refuseWithoutMatrices(input.vehicles, list)
    return { ticksPerSecond: 1, travel: { kind: 'estimate' }, modes: list, modeOf, longest: undefined }
  }
  refuseWithoutDistances(input)
  const ticksPerSecond = list.some(({ vehicle }) => vehicle.speedFactor !== 1) ? HUNDREDTHS : 1
  const tables = list.map(({ name, vehicle }) => {
    const matrix = input.matrices.get(vehicle.profile) ?? NO_MATRIX
    const factor = ticksPerSecond === 1 ? 1 : Math.round(HUNDREDTHS / vehicle.speedFactor)
    const times = withAnywhere(matrix.durations, factor, anywhereIndex)
    const distances = matrix.distances && withAnywhere(matrix.distances, 1, anywhereIndex)
    return [name, distances === undefined ? { times } : { times, distances }] as const
  })
  const greatest = (rows: readonly (readonly number[])[]) =>
    rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0)
  const longest = {
    seconds: Math.max(0, ...tables.map(([, { times }]) => greatest(times))) / ticksPerSecond,
    metres: Math.max(0, ...tables.map(([, { distances }]) => greatest(distances ?? []))),
  }
  return { ticksPerSecond, travel: { kind: 'matrix', modes: Object.fromEntries(tables) }, modes: list, modeOf, longest }
}

const NO_MATRIX: VroomMatrix = { durations: [], distances: undefined }

const keyOf = ({ profile, speedFactor, costs: { perHour, perTaskHour, perKilometre } }: VroomVehicle): string =>
  JSON.stringify([profile, speedFactor, perHour, perTaskHour, perKilometre])

function nameModes(vehicles: readonly VroomVehicle[]): Map<string, MappedMode> {
  const modes = new Map<string, MappedMode>()
  const names = new Set(vehicles.map(({ profile }) => profile))
  const used = new Set<string>()
  for (const vehicle of vehicles) {
    if (modes.has(keyOf(vehicle))) continue
    let name = vehicle.profile
    for (let i = 2; used.has(name) || (name !== vehicle.profile && names.has(name)); i++)
      name = `${vehicle.profile}-${i}`
    used.add(name)
    modes.set(keyOf(vehicle), { name, vehicle })
  }
  return modes
}

/** Rows scaled, and one more row and column of nothing when routes may begin or end anywhere. */
function withAnywhere(
  rows: readonly (readonly number[])[],
  factor: number,
  anywhereIndex: number | undefined,
): number[][] {
  const scaled = rows.map((row) => row.map((value) => value * factor))
  if (anywhereIndex === undefined) return scaled
  return [...scaled.map((row) => [...row, 0]), new Array<number>(anywhereIndex + 1).fill(0)]
}

function refuseWithoutMatrices(vehicles: readonly VroomVehicle[], modes: readonly MappedMode[]): void {
  for (const { reader, start, end, speedFactor } of vehicles) {
    if (start === undefined || end === undefined)
      refuse(reader, start === undefined ? 'start' : 'end', 'needs-matrices')
    if (speedFactor !== 1) refuse(reader, 'speed_factor', 'needs-matrices')
  }
  // An estimate knows one pace for each profile, so that a second price of the same profile has none.
  for (const { name, vehicle } of modes) {
    if (name !== vehicle.profile && vehicle.speedFactor === 1) refuse(vehicle.reader, 'costs', 'needs-matrices')
  }
}

function refuseWithoutDistances({ vehicles, matrices }: VroomInput): void {
  for (const { reader, profile, maxDistance, costs } of vehicles) {
    const matrix = matrices.get(profile)
    if (matrix === undefined) reader.report('exchange-missing', { key: `matrices.${profile}` })
    if (matrix === undefined || matrix.distances !== undefined) continue
    if (maxDistance !== undefined) refuse(reader, 'max_distance', 'needs-distances')
    if (costs.perKilometre > 0) refuse(reader, 'costs', 'needs-distances')
  }
}
