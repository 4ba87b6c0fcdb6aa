import type { MatrixAddress, MatrixHeader } from './format.ts'

/** The header of a matrix file, or `undefined` when it is not one we understand. */
export function readHeader(text: string): MatrixHeader | undefined {
  const json = parse(text)
  if (!isRecord(json)) return undefined
  const { ticksPerSecond, mapVersion, modes, addresses, blocks } = json
  if (typeof ticksPerSecond !== 'number' && typeof ticksPerSecond !== 'string') return undefined
  if (mapVersion !== null && typeof mapVersion !== 'string') return undefined
  if (!isListOf(modes, isText) || !isListOf(addresses, isAddress)) return undefined
  const isPosition = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < addresses.length
  const isBlock = (value: unknown): value is MatrixHeader['blocks'][number] =>
    isRecord(value) && isListOf(value['from'], isPosition) && isListOf(value['to'], isPosition)
  if (!isListOf(blocks, isBlock)) return undefined
  return { ticksPerSecond, mapVersion, modes, addresses, blocks }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isOptionalNumber = (value: unknown): boolean => value === undefined || typeof value === 'number'

const isAddress = (value: unknown): value is MatrixAddress =>
  isRecord(value) && isText(value['id']) && isOptionalNumber(value['lat']) && isOptionalNumber(value['lon'])

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(isItem)
