import type { JsonReader } from '../json-reader.ts'
import { refuse } from './vroom-fields.ts'
import type { VroomPlace, VroomWindow } from './vroom-input.ts'

/** VROOM's numbers are unsigned and 32 bits long; so are its time stamps. */
export const UNSIGNED = { minimum: 0, maximum: 0xffffffff }

/** Profile of a vehicle that states none, and of the deprecated `matrix`. */
export const DEFAULT_PROFILE = 'car'

export const readDescription = (reader: JsonReader): string | undefined => {
  const description = reader.find('description')
  // An empty description is none.
  return description === undefined || description.value === '' ? undefined : description.text()
}

export const readSkills = (reader: JsonReader): number[] =>
  reader
    .find('skills')
    ?.items()
    .map((skill) => skill.whole(UNSIGNED)) ?? []

/** Loads by kind; none at all when the field is absent. There must be as many kinds as vehicles have. */
export function readAmount(reader: JsonReader, field: string, kinds: number): number[] {
  const amount = reader.find(field)
  if (amount === undefined) return new Array<number>(kinds).fill(0)
  const loads = amount.items().map((load) => load.whole(UNSIGNED))
  if (Array.isArray(amount.value) && loads.length !== kinds) {
    amount.report('exchange-wrong-type', { expected: `list of ${kinds}`, found: `list of ${loads.length}` })
  }
  return loads
}

/** An index where matrices are given, coordinates otherwise; coordinates beside an index are kept for the map. */
export function readPlace(reader: JsonReader, field: string, indexField: string, withMatrices: boolean): VroomPlace {
  const position = withMatrices ? reader.find(field) : reader.get(field)
  const index = withMatrices ? reader.get(indexField).whole(UNSIGNED) : undefined
  const [lon, lat] = position?.value === undefined ? [] : position.items()
  if (position?.value === undefined || !Array.isArray(position.value)) return { index, coordinate: undefined }
  if (lon === undefined || lat === undefined) {
    position.report('exchange-wrong-type', {
      expected: '[longitude, latitude]',
      found: `list of ${position.value.length}`,
    })
    return { index, coordinate: undefined }
  }
  const coordinate = {
    lat: lat.number({ minimum: -90, maximum: 90 }),
    lon: lon.number({ minimum: -180, maximum: 180 }),
  }
  return { index, coordinate }
}

export function readWindow(reader: JsonReader): VroomWindow {
  const [start, end] = reader.items()
  if (start !== undefined && end !== undefined) return [start.whole(UNSIGNED), end.whole(UNSIGNED)]
  if (Array.isArray(reader.value)) {
    reader.report('exchange-wrong-type', { expected: '[start, end]', found: `list of ${reader.value.length}` })
  }
  return [0, 0]
}

/** Windows by their start, which may not overlap. */
export function readWindows(reader: JsonReader): VroomWindow[] {
  const windows = reader.find('time_windows')?.items().map(readWindow) ?? []
  windows.sort((a, b) => a[0] - b[0])
  if (windows.some(([start], i) => i > 0 && start <= windows[i - 1]![1]))
    refuse(reader, 'time_windows', 'overlapping-windows')
  return windows
}
