import { z } from 'zod'
import { figuresSchema, instantSchema, lonLatSchema } from './shifts.ts'

const serviceSchema = z
  .object({
    letter: z.string(),
    name: z.string(),
    style: z.enum(['health', 'practical', 'rehabilitation', 'other-1', 'other-2', 'other-3']),
  })
  .nullable()
const windowSchema = z.object({ opens: instantSchema, closes: instantSchema.nullable() }).nullable()
const mannerSchema = z.enum(['road', 'indoors', 'telephone', 'video'])
export type Manner = z.infer<typeof mannerSchema>
const modeSchema = z.enum(['car', 'bicycle', 'foot', 'other'])

export const stopSchema = z.object({
  kind: z.enum(['visit', 'activity', 'break']),
  id: z.string(),
  place: z.int(),
  start: instantSchema,
  end: instantSchema,
  travel: z.number(),
  waiting: z.number(),
  names: z.tuple([z.string(), z.string(), z.string()]).readonly(),
  service: serviceSchema,
  with: z.array(z.string()).readonly(),
  firstTime: z.boolean(),
  /** Held by a planner to this shift; to this start. */
  locked: z.boolean(),
  pinned: z.boolean(),
  /** How it is carried out; `null`: no visit. */
  manner: mannerSchema.nullable(),
  window: windowSchema,
  tasks: z.array(z.string()).readonly(),
  address: z.string(),
})

export const laneSchema = z.object({
  shift: z.string(),
  name: z.string(),
  who: z.string(),
  about: z.string(),
  vehicle: z.string(),
  mode: modeSchema,
  start: instantSchema,
  end: instantSchema,
  back: z.object({ from: instantSchema, to: instantSchema }).nullable(),
  stops: z.array(stopSchema).readonly(),
})

export const unplacedSchema = z.object({
  visit: z.string(),
  name: z.string(),
  service: serviceSchema,
  seconds: z.number(),
  people: z.int(),
  manner: mannerSchema,
  window: windowSchema,
  mandatory: z.boolean(),
  reasons: z.array(z.object({ message: z.string(), remedy: z.string().nullable() })).readonly(),
})

/** What a person may answer without words of their own. */
export const LOOK_CHOICES = ['fine', 'agreed', 'follow', 'own'] as const
/** A person's answer: it stands as it is, or a named colleague judges it. */
export const lookAnswerSchema = z.object({
  choice: z.enum(LOOK_CHOICES).or(z.literal('delegated')),
  words: z.string(),
  /** Who was asked to judge it; `null`: nobody. */
  to: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
})
export type LookAnswer = z.infer<typeof lookAnswerSchema>
const judged = {
  /** What it is, the same from version to version while it is the same thing. */
  thing: z.string(),
  answer: lookAnswerSchema.nullable(),
}

/** Something a person must judge; the sentence is the surface's. */
export const worthALookSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('neverVisitUnassigned'), visit: z.string(), ...judged }),
  z.object({
    kind: z.literal('newFaceAtDemanding'),
    visit: z.string(),
    shift: z.string(),
    caregiver: z.string(),
    ...judged,
  }),
  z.object({
    kind: z.literal('vacantWithMedication'),
    visit: z.string(),
    shift: z.string(),
    visits: z.int(),
    ...judged,
  }),
  z.object({ kind: z.literal('tightList'), visit: z.string(), shift: z.string(), seconds: z.number(), ...judged }),
  z.object({ kind: z.literal('startMoved'), visit: z.string(), shift: z.string(), seconds: z.number(), ...judged }),
])

export const planSchema = z.object({
  id: z.uuid(),
  shift: z.uuid(),
  version: z.int(),
  kind: z.enum(['byHand', 'proposal', 'edited']),
  madeAt: instantSchema,
  timeZone: z.string(),
  figures: figuresSchema,
  /** The figures of the list by hand, to compare with. */
  byHand: figuresSchema.nullable(),
  /** Broken rules, by the check; what is unassigned is not among them. */
  violations: z.array(
    z.object({
      rule: z.string(),
      message: z.string(),
      /** What it is about: `visit/<id>`, `shift/<id>` and so on. */
      place: z.string(),
    }),
  ),
  /** How far from the best any plan could be, at most, in per cent; `null`: not computed, or nothing proven. */
  boundPercent: z.number().nullable(),
  /** Whether that distance has been looked for. */
  boundKnown: z.boolean(),
  /** true: it was made for an earlier version of what is asked. */
  outdated: z.boolean(),
  look: z.array(worthALookSchema).readonly(),
  lanes: z.array(laneSchema).readonly(),
  unplaced: z.array(unplacedSchema).readonly(),
  routes: z.array(z.object({ shift: z.string(), mode: modeSchema, line: z.array(lonLatSchema).readonly() })).readonly(),
  legend: z.array(serviceSchema.unwrap()).readonly(),
})
export type PlanBoard = z.infer<typeof planSchema>
export type Lane = z.infer<typeof laneSchema>
export type Stop = z.infer<typeof stopSchema>
export type Unplaced = z.infer<typeof unplacedSchema>
export type WorthALook = z.infer<typeof worthALookSchema>

export const explanationSchema = z.object({
  visit: z.string(),
  places: z.array(
    z.object({
      caregiver: z.string(),
      why: z.array(z.string()),
      others: z.array(
        z.object({
          caregiver: z.string(),
          verdict: z.enum(['possible', 'stopped', 'takesPart']),
          /** What it costs, or the rule that stops it. */
          says: z.string(),
        }),
      ),
    }),
  ),
  time: z.array(z.string()),
  /** Why it has no place, and ways out; empty for what has one. */
  reasons: z.array(z.string()),
  waysOut: z.array(z.string()),
})
export type Explanation = z.infer<typeof explanationSchema>

/** What a plan costs, term by term, for those who set weights. */
export const costSchema = z.object({
  total: z.number(),
  unit: z.string(),
  /** Those that are priced, the greatest contribution first. */
  terms: z.array(
    z.object({
      term: z.string(),
      name: z.string(),
      /** In words. */
      amount: z.string(),
      weight: z.number(),
      cost: z.number(),
    }),
  ),
  /** No plan costs less; `null`: nothing proven. */
  bound: z.object({ value: z.number(), provenAt: instantSchema }).nullable(),
})
export type PlanCost = z.infer<typeof costSchema>
