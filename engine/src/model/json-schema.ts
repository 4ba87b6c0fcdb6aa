import { z } from 'zod'
import { planSchema } from './plan-schema.ts'
import { problemSchema } from './problem-schema.ts'

const DOCUMENTS = {
  problem: { schema: problemSchema, title: 'Hjemrute: planning problem', id: 'hjemrute/problem/1' },
  plan: { schema: planSchema, title: 'Hjemrute: plan', id: 'hjemrute/plan/1' },
} as const

export type DocumentName = keyof typeof DOCUMENTS
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[]

/**
 * The JSON Schema (draft 2020-12) of a document as it may be written: fields with defaults may be left out.
 * It tells the shape; what a document must mean besides is judged by `parseProblem`.
 */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  const { schema, title, id } = DOCUMENTS[name]
  return { title, description: `Documents that state "schema": "${id}".`, ...z.toJSONSchema(schema, { io: 'input' }) }
}
