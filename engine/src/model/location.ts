import { z } from 'zod'

/** Ways of getting about; any other word names a matrix of its own. */
export const COMMON_MODES = ['car', 'bicycle', 'foot'] as const

/** A place on the map: a home, a base, a pharmacy. */
export const locationSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  /** Street and number, as it stands on a list. */
  address: z.string().optional(),
  /** How one gets in, for lists: "key box by the door". Never a code or anything that opens it. */
  entry: z.string().optional(),
  /** WGS 84 degrees. Needed when travel is estimated or computed from a map. */
  coordinate: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  /** Row and column in the travel matrix; the default is the location's place in the list. */
  matrixIndex: z.int().nonnegative().optional(),
  /** The building, for several recipients under one roof. */
  building: z.string().optional(),
  /** Area for shifts with area or walking-area limits. */
  area: z.string().optional(),
  /**
   * Seconds spent on each arrival from another place, by mode: parking, unlocking, the walk to the door, the
   * key box. Paid once when several stops in a row are at the same location. Counted as travel.
   */
  fixedSeconds: z.record(z.string(), durationSeconds()).optional(),
  /** A physical key needed to get in: the id of a key in `keys`. Key boxes and e-locks only cost time. */
  key: z.string().optional(),
})

function durationSeconds() {
  return z.number().nonnegative()
}

export type Location = z.infer<typeof locationSchema>
