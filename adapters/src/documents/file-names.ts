import { createHash } from 'node:crypto'

/** File systems take 255 bytes for a name; endings and temporary names need some of them. */
const LONGEST = 100

/**
 * A file name for a shift: its id where that is letters, digits, dots and dashes; anything else gets its sum beside
 * what can be kept, so that no two shifts share a file, also where capitals and small letters are one. Never a name
 * of a person.
 */
export function fileNameOf(shift: string): string {
  const kept = shift.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
  if (kept === shift && shift.length <= LONGEST && shift !== '' && !isReserved(shift)) return shift
  const sum = createHash('sha256').update(shift).digest('hex').slice(0, 8)
  return `${kept.slice(0, LONGEST) || 'shift'}-${sum}`
}

/** Names that Windows keeps for its devices. */
const isReserved = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)

/** Names for many shifts; where two differ only by capitals, both carry their number. */
export function fileNamesOf(shifts: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  const names = shifts.map((shift) => {
    const name = fileNameOf(shift)
    const key = name.toLowerCase().normalize('NFC')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return [shift, count === 0 ? name : `${name}~${count + 1}`] as const
  })
  return new Map(names)
}
