import { isRecord } from './json-path.ts'

/** The inline matrices of a travel mode, unjudged. */
export interface RawMatrices {
  readonly mode: string
  readonly times: readonly unknown[] | undefined
  readonly distances: readonly unknown[] | undefined
}

/**
 * Takes the inline matrices out of a document, so that the schema does not walk millions of numbers one by one, nor
 * complain of each hole in them. Returns the document with empty lists in their place (nothing is changed or copied
 * in what was given) and the matrices, which `judgeMatrices` judges as a whole.
 */
export function setMatricesAside(root: unknown): { document: unknown; matrices: RawMatrices[] } {
  if (!isRecord(root) || !isRecord(root.travel) || !isRecord(root.travel.modes)) return { document: root, matrices: [] }
  const matrices: RawMatrices[] = []
  const modes = Object.entries(root.travel.modes).map(([mode, tables]): [string, unknown] => {
    if (!isRecord(tables)) return [mode, tables]
    const times = listOf(tables.times)
    const distances = listOf(tables.distances)
    matrices.push({ mode, times, distances })
    return [mode, { ...tables, ...(times && { times: [] }), ...(distances && { distances: [] }) }]
  })
  return { document: { ...root, travel: { ...root.travel, modes: Object.fromEntries(modes) } }, matrices }
}

const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)
