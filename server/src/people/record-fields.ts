import type { Field, PersonRecord } from '@hjemrute/contract'
import { caregiverSchema, locationSchema, recipientSchema, shiftSchema, visitSchema } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { recordsOf } from '../corrections/apply-correction.ts'
import type { RecordKind } from '../corrections/apply-correction.ts'
import type { KeptCorrection } from '../corrections/corrections.repository.ts'

/** Fields that a person may see and correct, in the order they are shown. */
export const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  recipient: [
    'name',
    'phone',
    'special',
    'knowledge',
    'primaryContact',
    'primaryContactDeputy',
    'serviceResponsible',
    'serviceResponsibleDeputy',
    'declinesTrainees',
    'addressProtected',
  ],
  location: ['address', 'entry', 'key'],
  visit: ['service', 'tasks', 'windows', 'staffing', 'manner', 'special'],
  shift: ['name', 'caregiver', 'start', 'end', 'mode'],
  caregiver: ['name', 'profession', 'phone', 'qualifications', 'avoids', 'nightWorker'],
}

const SHAPES = {
  recipient: recipientSchema,
  location: locationSchema,
  visit: visitSchema,
  shift: shiftSchema,
  caregiver: caregiverSchema,
}

/** Fields that tell where somebody lives, or reach them there. */
const SECRET = new Set(['address', 'entry', 'key', 'phone'])

/** A record's fields, each with its source: corrected here, imported, or the model's own default. */
export function recordFields(
  document: ProblemInput,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  corrections: readonly KeptCorrection[],
  isHidden: boolean,
): PersonRecord | null {
  const record = recordsOf(document, kind).find((each) => each.id === id)
  if (record === undefined) return null
  const theirs = corrections.filter((each) => each.kind === kind && each.record === id)
  const isMadeHere = theirs.some(({ path }) => path === '')
  const fields = FIELDS[kind].map((path): Field => {
    const own = theirs.findLast((each) => each.path === path)
    const hidden = isHidden && SECRET.has(path)
    const isStated = Object.hasOwn(record, path)
    const value = isStated ? record[path] : defaultOf(kind, path)
    return {
      path,
      value: hidden ? null : (value ?? null),
      source: own !== undefined || (isMadeHere && isStated) ? 'here' : isStated ? 'import' : 'default',
      hidden,
      correction:
        own === undefined
          ? null
          : {
              sourceValue: hidden ? null : (own.sourceValue ?? null),
              by: own.by,
              at: own.madeAt.toISOString(),
              why: own.why,
            },
    }
  })
  return { kind, id, fields }
}

function defaultOf(kind: RecordKind, path: string): unknown {
  const shape = (
    SHAPES[kind].shape as Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }>
  )[path]
  const read = shape?.safeParse(undefined)
  return read?.success === true ? read.data : undefined
}
