import fc from 'fast-check'

/** What may stand where something else should: of every type, too small, too large, and no number at all. */
const rubbish = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  '',
  'x',
  0,
  -1,
  0.5,
  1e300,
  NaN,
  Infinity,
  [],
  {},
  [[]],
  ['x'],
)

/** Damages decoded JSON: one to three places, chosen by numbers so that a failing case shrinks. */
export const damages = fc.array(
  fc.record({ path: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), value: rubbish }),
  {
    minLength: 1,
    maxLength: 3,
  },
)

export type Damage = { path: number[]; value: unknown }

/** A copy with each damage done: every number of a path picks a key or an item; the last is replaced or removed. */
export function damaged(json: unknown, list: readonly Damage[]): unknown {
  const copy: unknown = structuredClone(json)
  for (const { path, value } of list) {
    let at = copy
    path.forEach((number, i) => {
      if (typeof at !== 'object' || at === null) return
      const holder = at as Record<string, unknown>
      const keys = Object.keys(holder)
      const key = keys[number % keys.length]
      if (key === undefined) return
      if (i < path.length - 1 && typeof holder[key] === 'object' && holder[key] !== null) at = holder[key]
      else {
        if (value === undefined && !Array.isArray(holder)) delete holder[key]
        else holder[key] = value
        at = undefined
      }
    })
  }
  return copy
}

/** Damages a text: at each place one word is replaced, or a whole line is lost. */
export const textDamages = fc.array(
  fc.record({
    line: fc.nat(),
    word: fc.nat(),
    value: fc.constantFrom('', 'x', '-1', '0.5', '1e300', 'NaN', '99999', '0 0'),
  }),
  { minLength: 1, maxLength: 3 },
)

export function damagedText(text: string, list: readonly { line: number; word: number; value: string }[]): string {
  const lines = text.split('\n')
  for (const { line, word, value } of list) {
    const at = line % lines.length
    const words = lines[at]!.split(/(\s+)/)
    if (word % 5 === 0) lines.splice(at, 1)
    else lines[at] = words.with(word % words.length, value).join('')
  }
  return lines.join('\n')
}
