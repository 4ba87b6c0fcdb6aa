import { z } from 'zod'
import { dateSchema, instantSchema, SHIFT_KINDS } from './shifts.ts'

const countsSchema = z.object({ new: z.int(), changed: z.int(), gone: z.int() })

const sentFileSchema = z.object({
  name: z.string(),
  sha256: z.string(),
  /** Bytes as they were sent. */
  bytes: z.int(),
})

/** What is wrong, or was passed over, and where: `oppdrag.csv: D14`. */
const importFaultSchema = z.object({
  code: z.string(),
  place: z.string(),
  message: z.string(),
  remedy: z.string().nullable(),
})

const differenceSchema = z.object({
  table: z.enum(['visits', 'recipients', 'shifts', 'caregivers', 'competences', 'places']),
  kind: z.enum(['new', 'changed', 'gone']),
  id: z.string(),
  /** Empty: no name is known. */
  name: z.string(),
  /** In the words of the table; empty text: nothing stood, or stands, there. */
  cells: z.array(
    z.object({ column: z.string(), before: z.string(), after: z.string(), isHidden: z.boolean() }).readonly(),
  ),
})

const importedShiftSchema = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  date: dateSchema,
  kind: z.enum(SHIFT_KINDS),
  /** The shift that is stored already; `null`: it would be made. */
  shift: z.uuid().nullable(),
  visits: z.int(),
  recipients: z.int(),
  caregivers: z.int(),
  counts: countsSchema,
  /** The first of the differences; `counts` has all of them. Empty for a shift that is new. */
  differences: z.array(differenceSchema),
})

/** How travel will be known, and over which map. */
const importTravelSchema = z.object({
  kind: z.enum(['matrix', 'roads', 'estimate']),
  map: z.string().nullable(),
})

export const importPreviewSchema = z.object({
  files: z.array(sentFileSchema),
  /** Rows that say something, and those of them without a fault. */
  rows: z.int(),
  readyRows: z.int(),
  faults: z.array(importFaultSchema),
  notes: z.array(importFaultSchema),
  /** Units that the files may be put in use for. */
  units: z.array(z.object({ id: z.string(), name: z.string() })),
  travel: importTravelSchema,
  /** Empty while there are faults. */
  shifts: z.array(importedShiftSchema),
  /** Sent with the files when they are put in use: what was looked at is what is stored. */
  seal: z.string(),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>
export type ImportedShift = z.infer<typeof importedShiftSchema>
export type ImportDifference = z.infer<typeof differenceSchema>
export type ImportFault = z.infer<typeof importFaultSchema>

export const importedSchema = z.object({
  travel: importTravelSchema,
  /** Why roads were not used although there is a map; empty: they were, or there is none. */
  notes: z.array(importFaultSchema),
  shifts: z.array(
    z.object({
      shift: z.uuid(),
      date: dateSchema,
      kind: z.enum(SHIFT_KINDS),
      /** Of what is asked, now. */
      version: z.int(),
      /** false: the files say what was stored already. */
      isChanged: z.boolean(),
    }),
  ),
})
export type Imported = z.infer<typeof importedSchema>

export const importListSchema = z.object({
  imports: z.array(
    z.object({
      id: z.uuid(),
      unit: z.object({ id: z.string(), name: z.string() }),
      importedAt: instantSchema,
      importedBy: z.string(),
      files: z.array(sentFileSchema),
      shifts: z.int(),
      counts: countsSchema,
    }),
  ),
})
