import type { z } from 'zod'
import { isRecord, valueAt } from './json-path.ts'
import type { JsonPath } from './json-path.ts'

/**
 * The keys that a schema knows at a place of a document, for suggesting the one that was meant. Empty where any key
 * is allowed. Where the document chooses between shapes by a word (`travel.kind`), the chosen shape's keys.
 */
export function knownKeys(schema: z.core.$ZodType, root: unknown, path: JsonPath): string[] {
  let shapes = unwrap(schema as Schema, root)
  path.forEach((step, depth) => {
    const here = valueAt(root, path.slice(0, depth + 1))
    shapes = shapes.flatMap((shape) => below(shape, step)).flatMap((shape) => unwrap(shape, here))
  })
  return shapes.flatMap(keysOf)
}

type Schema = z.core.$ZodTypes

/** Looks through defaults, options and choices down to the shapes that may stand here. */
function unwrap(schema: Schema, value: unknown): Schema[] {
  const { def } = schema._zod
  if ('innerType' in def) return unwrap(def.innerType as Schema, value)
  if (def.type !== 'union') return [schema]
  const options = def.options as Schema[]
  const chosen = 'discriminator' in def ? options.filter((option) => isChosen(option, def.discriminator, value)) : []
  return (chosen.length === 0 ? options : chosen).flatMap((option) => unwrap(option, value))
}

function isChosen(option: Schema, discriminator: unknown, value: unknown): boolean {
  const { def } = option._zod
  if (def.type !== 'object' || typeof discriminator !== 'string' || !isRecord(value)) return false
  const word = (def.shape[discriminator] as Schema | undefined)?._zod.def
  return word?.type === 'literal' && word.values.includes(value[discriminator] as string)
}

function below({ _zod: { def } }: Schema, step: PropertyKey): Schema[] {
  if (def.type === 'array') return [def.element as Schema]
  if (def.type === 'record') return [def.valueType as Schema]
  if (def.type !== 'object' || !Object.hasOwn(def.shape, step)) return []
  return [def.shape[String(step)] as Schema]
}

function keysOf({ _zod: { def } }: Schema): string[] {
  if (def.type === 'object') return Object.keys(def.shape)
  if (def.type !== 'record') return []
  const key = (def.keyType as Schema)._zod.def
  return key.type === 'enum' ? Object.values(key.entries).map(String) : []
}
