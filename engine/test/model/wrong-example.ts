/** A place in a document, as keys and indices. */
type Place = readonly (string | number)[]

/** One change to the sound problem: put a value at a place, or take away what is there (`value` undefined). */
export interface Edit {
  readonly at: Place
  readonly value: unknown
}

/** What makes a fault: the changes, and where it is told (the place of the last change, unless stated). */
export interface WrongExample {
  readonly edits: readonly Edit[]
  readonly path: string
  /** How the documentation tells it, when the changes are too long to print. */
  readonly shown?: string
}

/** `set('visits', 0, 'id', 'x')`: the last argument is the value. */
export const set = (...placeAndValue: readonly unknown[]): Edit => ({
  at: placeAndValue.slice(0, -1) as (string | number)[],
  value: placeAndValue.at(-1),
})

export const remove = (...at: Place): Edit => ({ at, value: undefined })

/** A copy of a document with the changes made. */
export function withEdits(document: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(document) as Record<string | number, unknown>
  for (const { at, value } of edits) {
    let here = copy
    for (const step of at.slice(0, -1)) here = here[step] as Record<string | number, unknown>
    if (value === undefined) delete here[at.at(-1)!]
    else here[at.at(-1)!] = value
  }
  return copy
}

/** The change as a line of documentation: `visits[0].windows[0].hardCloses: "…"`. */
export function editText({ at, value }: Edit): string {
  const path = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  const text =
    value === undefined ? 'left out' : short(typeof value === 'number' ? String(value) : JSON.stringify(value))
  return `${path.replace(/^\./, '')}: ${text}`
}

const short = (text: string): string => (text.length > 140 ? `${text.slice(0, 139)}…` : text)
