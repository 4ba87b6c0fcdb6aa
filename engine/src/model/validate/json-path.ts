/** A place in a JSON document: keys and indices from its root. */
export type JsonPath = readonly PropertyKey[]

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u

/** The path as people write it: `visits[3].windows[0].opens`; empty for the root. */
export function pathText(path: JsonPath): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (typeof step === 'string' && PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`
    else text += `[${JSON.stringify(String(step))}]`
  }
  return text
}

/** What the document holds at the path; undefined where the path leads nowhere. Only own keys count. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** A JSON object: not null, not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
