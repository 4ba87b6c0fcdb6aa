import type { JsonReader } from '../json-reader.ts'
import {
  DEFAULT_PROFILE,
  readAmount,
  readDescription,
  readPlace,
  readSkills,
  readWindow,
  readWindows,
  UNSIGNED,
} from './read-parts.ts'
import { refuse, refuseUnknownFields } from './vroom-fields.ts'
import type { VroomBreak, VroomCosts, VroomPlace, VroomVehicle } from './vroom-input.ts'

/** One unit of cost for each second of travel. */
export const DEFAULT_COST_PER_HOUR = 3600

export function readVehicle(
  reader: JsonReader,
  { kinds, withMatrices }: { kinds: number; withMatrices: boolean },
): VroomVehicle {
  refuseUnknownFields(reader, 'vehicle')
  if (reader.find('max_travel_time') !== undefined) refuse(reader, 'max_travel_time', 'no-such-rule')
  const steps = reader.find('steps')
  if (steps !== undefined && steps.items().length > 0) refuse(reader, 'steps', 'start-plan')
  const start = readEnd(reader, 'start', withMatrices)
  const end = readEnd(reader, 'end', withMatrices)
  if (start === undefined && end === undefined)
    reader.report('exchange-missing', { key: withMatrices ? 'start_index' : 'start' })
  const capacity = readAmount(reader, 'capacity', kinds)
  const window = reader.find('time_window')
  return {
    reader,
    id: reader.get('id').whole(UNSIGNED),
    description: readDescription(reader),
    profile: reader.find('profile')?.text() ?? DEFAULT_PROFILE,
    type: reader.find('type')?.text() ?? '',
    start,
    end,
    capacity,
    skills: readSkills(reader),
    window: window && readWindow(window),
    breaks:
      reader
        .find('breaks')
        ?.items()
        .map((rest) => readBreak(rest, capacity)) ?? [],
    speedFactor: reader.find('speed_factor')?.number({ minimum: 0.01, maximum: 5 }) ?? 1,
    costs: readCosts(reader.find('costs')),
    maxTasks: reader.find('max_tasks')?.whole(UNSIGNED),
    maxDistance: reader.find('max_distance')?.whole(UNSIGNED),
  }
}

function readEnd(reader: JsonReader, field: 'start' | 'end', withMatrices: boolean): VroomPlace | undefined {
  const given = reader.find(withMatrices ? `${field}_index` : field)
  return given === undefined ? undefined : readPlace(reader, field, `${field}_index`, withMatrices)
}

function readCosts(costs: JsonReader | undefined): VroomCosts {
  if (costs !== undefined) refuseUnknownFields(costs, 'costs')
  const cost = (field: string, otherwise: number) => costs?.find(field)?.whole(UNSIGNED) ?? otherwise
  return {
    fixed: cost('fixed', 0),
    perHour: cost('per_hour', DEFAULT_COST_PER_HOUR),
    perTaskHour: cost('per_task_hour', 0),
    perKilometre: cost('per_km', 0),
  }
}

function readBreak(reader: JsonReader, capacity: readonly number[]): VroomBreak {
  refuseUnknownFields(reader, 'break')
  const windows = readWindows(reader)
  if (windows.length > 1) refuse(reader, 'time_windows', 'several-windows')
  const mostLoad =
    reader
      .find('max_load')
      ?.items()
      .map((load) => load.whole(UNSIGNED)) ?? capacity
  // A load that the vehicle can never exceed asks for nothing.
  if (mostLoad.some((load, kind) => load < (capacity[kind] ?? 0))) refuse(reader, 'max_load', 'no-such-rule')
  return {
    id: reader.get('id').whole(UNSIGNED),
    description: readDescription(reader),
    service: reader.find('service')?.whole() ?? 0,
    window: windows[0],
  }
}
