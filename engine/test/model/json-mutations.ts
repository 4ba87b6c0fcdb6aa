import fc from 'fast-check'

type Place = readonly (string | number)[]

/** Every place in a document, the root left out. */
export function placesOf(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => {
    const place = [...here, key]
    return [place, ...placesOf((value as Record<string | number, unknown>)[key], place)]
  })
}

/** What people and programs put where something else should be. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', ' ', [], {}, [[]], 0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, undefined),
  fc.constantFrom<unknown>('visit-1', 'shift-1', 'caregiver-1', 'home-1', 'recipient-2', 'car', 'never', '__proto__'),
  fc.constantFrom<unknown>(
    '2026-11-23T08:00:00+01:00',
    '2026-11-23T08:00:00+02:00',
    '2026-11-23T08:00',
    '9999-12-31T23:59:59Z',
  ),
  fc.constantFrom<unknown>(
    '0001-01-01T00:00:00Z',
    '{visit}',
    '[x]',
    '⟨id⟩',
    'undefined',
    '\u0000\u001b[31m',
    '1/0',
    '-1/3',
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** One change: a key gone, a value replaced, a key more, an id used again, a member twice, a list turned round. */
export type Mutation =
  | { readonly kind: 'delete' | 'repeat' | 'reverse' }
  | { readonly kind: 'replace' | 'add'; readonly value: unknown }
  | { readonly kind: 'copy'; readonly from: number }

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete' as const, 'repeat' as const, 'reverse' as const) }),
  fc.record({ kind: fc.constantFrom('replace' as const, 'add' as const), value: junk }),
  fc.record({ kind: fc.constant('copy' as const), from: fc.nat() }),
)

/** Up to four changes, each at a place told by a number. */
export const mutations = fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 4 })

/** A copy of the document with the changes made; places are counted again after each. */
export function mutated(document: unknown, changes: readonly (readonly [number, Mutation])[]): unknown {
  const copy = structuredClone(document)
  for (const [number, change] of changes) {
    const places = placesOf(copy)
    if (places.length === 0) return copy
    const place = places[number % places.length]!
    const holder = at(copy, place.slice(0, -1)) as Record<string | number, unknown>
    apply(holder, place.at(-1)!, change, (from) => at(copy, places[from % places.length]!))
  }
  return copy
}

function apply(
  holder: Record<string | number, unknown>,
  key: string | number,
  change: Mutation,
  valueAt: (from: number) => unknown,
): void {
  const here = holder[key]
  switch (change.kind) {
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      return
    case 'replace':
      holder[key] = change.value
      return
    case 'add':
      if (Array.isArray(here)) here.push(change.value)
      else holder[`${key}s`] = change.value
      return
    case 'copy':
      holder[key] = structuredClone(valueAt(change.from))
      return
    case 'repeat':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(here))
      return
    case 'reverse':
      if (Array.isArray(here)) here.reverse()
  }
}

function at(root: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root)
}
