import type { JsonReader } from '../json-reader.ts'
import { readMatrix } from '../read-matrix.ts'
import { DEFAULT_PROFILE } from './read-parts.ts'
import { readTask } from './read-task.ts'
import { readVehicle } from './read-vehicle.ts'
import { refuse, refuseUnknownFields } from './vroom-fields.ts'
import type { VroomInput, VroomMatrix, VroomTask, VroomVehicle } from './vroom-input.ts'

/** Matrices of VROOM hold whole numbers; some mark a forbidden leg with a very large one. */
const SECONDS_OR_METRES = { whole: true, largest: 1e9 }

/** Reads VROOM's JSON. Faults are left with the reader, so that those of the mapping can follow. */
export function readVroom(reader: JsonReader): VroomInput {
  refuseUnknownFields(reader, 'problem')
  const matrices = readMatrices(reader)
  const withMatrices = matrices.size > 0
  const vehicleReaders = reader.get('vehicles').items()
  if (Array.isArray(reader.find('vehicles')?.value) && vehicleReaders.length === 0)
    reader.report('exchange-missing', { key: 'vehicles[0]' })
  // The first vehicle's capacity says how many kinds of load there are.
  const capacity = vehicleReaders[0]?.find('capacity')?.value
  const kinds = Array.isArray(capacity) ? capacity.length : 0
  const vehicles = vehicleReaders.map((vehicle) => readVehicle(vehicle, { kinds, withMatrices }))
  const jobs =
    reader
      .find('jobs')
      ?.items()
      .map((job) => readTask(job, 'job', { kinds, withMatrices })) ?? []
  const shipments =
    reader
      .find('shipments')
      ?.items()
      .map((shipment) => readShipment(shipment, kinds, withMatrices)) ?? []
  const tasks = [...jobs, ...shipments.flatMap(({ pickup, delivery }) => [pickup, delivery])]
  refuseRepeats(reader, 'vehicle', vehicles)
  for (const kind of ['job', 'pickup', 'delivery'] as const) {
    refuseRepeats(
      reader,
      kind,
      tasks.filter((task) => task.kind === kind),
    )
  }
  refuseOutside(matrices, vehicles, tasks)
  return { vehicles, tasks, shipments, matrices }
}

/** An index must have a row in the matrices. */
function refuseOutside(
  matrices: VroomInput['matrices'],
  vehicles: readonly VroomVehicle[],
  tasks: readonly VroomTask[],
): void {
  const [size = 0] = [...matrices.values()].map(({ durations }) => durations.length).filter((rows) => rows > 0)
  const places = [
    ...vehicles.flatMap(({ reader, start, end }) => [
      { reader, place: start },
      { reader, place: end },
    ]),
    ...tasks.map(({ reader, place }) => ({ reader, place })),
  ]
  for (const { reader, place } of places) {
    const value = place?.index ?? 0
    if (size > 0 && value >= size) reader.report('exchange-out-of-range', { value, minimum: 0, maximum: size - 1 })
  }
}

function readShipment(
  shipment: JsonReader,
  kinds: number,
  withMatrices: boolean,
): { pickup: VroomTask; delivery: VroomTask } {
  refuseUnknownFields(shipment, 'shipment')
  const amount =
    shipment
      .find('amount')
      ?.items()
      .map((one) => one.whole()) ?? []
  if (amount.some((load) => load > 0)) refuse(shipment, 'amount', 'load-on-the-way')
  const shared = { kinds, withMatrices, shipment }
  return {
    pickup: readTask(shipment.get('pickup'), 'pickup', shared),
    delivery: readTask(shipment.get('delivery'), 'delivery', shared),
  }
}

function readMatrices(reader: JsonReader): Map<string, VroomMatrix> {
  const matrices = new Map<string, VroomMatrix>()
  const given = reader.find('matrices')
  if (given === undefined) {
    const durations = reader.find('matrix')
    if (durations !== undefined)
      matrices.set(DEFAULT_PROFILE, { durations: readMatrix(durations, 1, SECONDS_OR_METRES), distances: undefined })
  }
  for (const profile of given?.keys() ?? []) {
    const matrix = given!.get(profile)
    refuseUnknownFields(matrix, 'matrix')
    if (matrix.find('costs') !== undefined) refuse(matrix, 'costs', 'own-cost-matrix')
    const durations = readMatrix(matrix.get('durations'), 1, SECONDS_OR_METRES)
    const distances = matrix.find('distances')
    matrices.set(profile, {
      durations,
      distances: distances && readMatrix(distances, durations.length, SECONDS_OR_METRES),
    })
  }
  const sizes = new Set([...matrices.values()].map(({ durations }) => durations.length).filter((size) => size > 0))
  const [expected = 0, other] = sizes
  if (other !== undefined) given!.report('exchange-matrix-shape', { rows: other, columns: other, expected })
  return matrices
}

function refuseRepeats(reader: JsonReader, kind: string, things: readonly { id: number }[]): void {
  const seen = new Set<number>()
  for (const { id } of things) {
    if (seen.has(id)) reader.report('exchange-duplicate', { kind, id })
    seen.add(id)
  }
}
