import { z } from 'zod'
import { dateSchema, instantSchema } from './shifts.ts'

export const RECORD_KINDS = ['recipient', 'location', 'visit', 'shift', 'caregiver'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export const CONTACTS = [
  'primaryContact',
  'primaryContactDeputy',
  'serviceResponsible',
  'serviceResponsibleDeputy',
] as const

const idSchema = z.string().min(1).max(200)
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const personSchema = z.object({ id: z.string(), name: z.string() })

/** Sent as a body, so that no name stands in an address. */
export const searchSchema = z.object({ words: z.string().max(100) })
export const foundListSchema = z.object({
  found: z.array(
    z.object({
      kind: z.enum(['recipient', 'caregiver', 'visit']),
      id: z.string(),
      name: z.string(),
      /** Where they live, the profession, or what the visit is. */
      about: z.string(),
      /** Of a visit: the plan it stands in, its recipient, and when its window opens. */
      plan: z.uuid().nullable(),
      recipient: z.string().nullable(),
      at: instantSchema.nullable(),
    }),
  ),
})
export type Found = z.infer<typeof foundListSchema>['found'][number]

/** One field of a record, and where it comes from. */
export const fieldSchema = z.object({
  path: z.string(),
  /** As the model has it; `null`: nothing, or hidden. */
  value: z.unknown(),
  source: z.enum(['import', 'here', 'default']),
  /** true: the asker may not see it. */
  hidden: z.boolean(),
  /** Of what was corrected here: what the source says, by whom, when and why. */
  correction: z.object({ sourceValue: z.unknown(), by: z.string(), at: instantSchema, why: z.string() }).nullable(),
})
export type Field = z.infer<typeof fieldSchema>
export const recordSchema = z.object({ kind: z.enum(RECORD_KINDS), id: z.string(), fields: z.array(fieldSchema) })
export type PersonRecord = z.infer<typeof recordSchema>

/** How sure it is who comes. */
const sureSchema = z.enum(['published', 'proposed', 'byHand', 'asked'])

/** One visit that somebody makes, made, or is to make. */
export const comingSchema = z.object({
  shift: z.uuid(),
  plan: z.uuid().nullable(),
  visit: z.string(),
  date: dateSchema,
  sure: sureSchema,
  /** When it begins and ends; of what nobody is given yet: when it may begin. */
  start: instantSchema.nullable(),
  end: instantSchema.nullable(),
  /** Empty: nobody yet. */
  who: z.array(z.object({ id: z.string().nullable(), name: z.string() })),
  what: z.string(),
  tasks: z.array(z.string()),
})
export type Coming = z.infer<typeof comingSchema>

export const recipientPageSchema = z.object({
  id: z.string(),
  name: z.string(),
  today: dateSchema,
  timeZone: z.string(),
  /** The shift that corrections and new visits are made in: the next there is. */
  shift: z.uuid(),
  addressProtected: z.boolean(),
  next: comingSchema.nullable(),
  /** Fourteen days back and forward, as far as shifts are stored. */
  days: z.array(comingSchema),
  faces: z.array(z.object({ id: z.string(), name: z.string(), visits: z.int() })),
  contacts: z.array(z.object({ as: z.enum(CONTACTS), who: personSchema })),
  record: recordSchema,
  /** Where the recipient lives; `null`: no visit says. */
  home: recordSchema.nullable(),
  visits: z.array(recordSchema),
})
export type RecipientPage = z.infer<typeof recipientPageSchema>

export const caregiverPageSchema = z.object({
  id: z.string(),
  name: z.string(),
  today: dateSchema,
  timeZone: z.string(),
  shift: z.uuid(),
  record: recordSchema,
  shifts: z.array(
    z.object({
      shift: z.uuid(),
      plan: z.uuid().nullable(),
      id: z.string(),
      name: z.string(),
      start: instantSchema,
      end: instantSchema,
      mode: z.string(),
      role: z.enum(['ordinary', 'dutyLead']),
      /** Seconds of rest before and after, as far as work is known; `null`: none is known. */
      restBefore: z.number().nullable(),
      restAfter: z.number().nullable(),
      /** What the law or an agreement asks for, seconds, and where it says so. */
      leastRest: z.number(),
      restBasis: z.string(),
    }),
  ),
  /** Other work that is known, not planned here. */
  worked: z.array(z.object({ start: instantSchema, end: instantSchema })),
  /** Where this caregiver is fixed: as primary contact, or as one of few who may come. */
  anchors: z.array(
    z.object({
      kind: z.enum(['primaryContact', 'required', 'pinned']),
      recipient: personSchema,
      visit: z.string().nullable(),
    }),
  ),
})
export type CaregiverPage = z.infer<typeof caregiverPageSchema>

/** What may be chosen in forms. */
export const choicesSchema = z.object({
  date: dateSchema,
  recipients: z.array(personSchema),
  caregivers: z.array(personSchema),
  /** Places whose roads are known. None of anyone protected. */
  places: z.array(z.object({ id: z.string(), address: z.string() })),
  bases: z.array(z.object({ id: z.string(), name: z.string() })),
  keys: z.array(z.object({ id: z.string(), name: z.string() })),
  services: z.array(z.string()),
  qualifications: z.array(z.string()),
  modes: z.array(z.string()),
})
export type Choices = z.infer<typeof choicesSchema>

export const changeSchema = z.object({
  /** Properties of the record, as the model has them; `null` takes one out. */
  fields: z.record(z.string(), z.unknown()),
  /** In the place of `windows`, `start` or `end`: clock times of the shift's day. */
  clock: z.object({ from: clockSchema, to: clockSchema }).optional(),
  /** Only the shift's own day, or every day from it on. */
  scope: z.enum(['day', 'always']),
  /** Why, in a few words; no health information. */
  why: z.string().max(200).default(''),
})

/** A new record: what a person fills in; the rest is the model's. */
export const newRecordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recipient'),
    name: z.string().trim().min(1).max(200),
    phone: z.string().max(40),
    special: z.string().max(500),
    address: z.string().max(200),
    entry: z.string().max(200),
    /** The place nearest to it whose roads are known: travel is counted from there. */
    near: idSchema,
    addressProtected: z.boolean(),
  }),
  z.object({
    kind: z.literal('visit'),
    recipient: idSchema,
    service: z.string().max(100),
    tasks: z.array(z.string().max(200)),
    minutes: z.number(),
    people: z.int().min(1).max(2),
    from: clockSchema,
    to: clockSchema,
    qualification: z.string().max(100),
    /** 1 = Monday; empty: the shift's day alone. */
    weekdays: z.array(z.int().min(1).max(7)),
  }),
  z.object({
    kind: z.literal('shift'),
    name: z.string().max(40),
    /** `null`: vacant. */
    caregiver: idSchema.nullable(),
    from: clockSchema,
    to: clockSchema,
    mode: z.string().max(40),
    base: idSchema,
    qualifications: z.array(z.string().max(100)),
  }),
  z.object({
    kind: z.literal('caregiver'),
    name: z.string().trim().min(1).max(200),
    profession: z.string().max(100),
    phone: z.string().max(40),
    qualifications: z.array(z.string().max(100)),
  }),
])
export type NewRecord = z.infer<typeof newRecordSchema>

/** What came of it: the record, and in how many shifts what is asked has a new version. */
export const changedSchema = z.object({ id: z.string(), shifts: z.int() })

export const correctionListSchema = z.object({
  corrections: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(RECORD_KINDS),
      record: z.string(),
      name: z.string(),
      /** Whose page it stands on; `null`: nobody's. */
      recipient: z.string().nullable(),
      /** Empty: the whole record is made here. */
      path: z.string(),
      value: z.unknown(),
      sourceValue: z.unknown(),
      hidden: z.boolean(),
      by: z.string(),
      at: instantSchema,
      why: z.string(),
    }),
  ),
})
export type CorrectionItem = z.infer<typeof correctionListSchema>['corrections'][number]
