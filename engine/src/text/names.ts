import type { Values } from './fill-template.ts'

/** What a person calls things, by id; `undefined`: there is no such thing, or no name for it. */
export interface Names {
  caregiver(id: string): string | undefined
  visit(id: string): string | undefined
  recipient(id: string): string | undefined
  /** What tells a shift's break from its others; `undefined`: it has no other. */
  pause(shift: string, id: string): string | undefined
}

/** Which values are ids of what. A vacant shift stands where a caregiver would. */
const KINDS: Readonly<Record<string, 'caregiver' | 'visit' | 'recipient'>> = {
  caregiver: 'caregiver',
  other: 'caregiver',
  former: 'caregiver',
  required: 'caregiver',
  visit: 'visit',
  before: 'visit',
  next: 'visit',
  first: 'visit',
  second: 'visit',
  moved: 'visit',
  recipient: 'recipient',
}

/** The values with ids replaced by names, in `place` (`visit/<id>`) too. */
export function named(values: Values, names: Names): Values {
  const entries = Object.entries(values).flatMap(([key, value]): [string, string | number][] => {
    if (typeof value === 'number') return [[key, value]]
    if (key === 'place') return [[key, namedPlace(value, names)]]
    if (key === 'break') return pauseOf(value, values['shift'], names).map((name) => [key, name])
    const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined
    return [[key, kind === undefined ? value : namedIds(value, names[kind])]]
  })
  return Object.fromEntries(entries)
}

/** Nothing where a shift has no other break: «the break» says it all. */
function pauseOf(id: string, shift: string | number | undefined, names: Names): string[] {
  const name = shift === undefined ? id : names.pause(String(shift), id)
  return name === undefined ? [] : [name]
}

/** One id, or several with a comma between. */
const namedIds = (ids: string, nameOf: (id: string) => string | undefined): string =>
  nameOf(ids) ??
  ids
    .split(', ')
    .map((id) => nameOf(id) ?? id)
    .join(', ')

function namedPlace(place: string, names: Names): string {
  const slash = place.indexOf('/')
  const [kind, id] = [place.slice(0, slash), place.slice(slash + 1)]
  if (kind !== 'caregiver' && kind !== 'visit' && kind !== 'recipient') return place
  const name = names[kind](id)
  // A name is neither a kind with an id nor a choice of words: the signs of both are taken out of it.
  return name === undefined ? place : name.replaceAll('/', '∕').replaceAll('|', '¦')
}
