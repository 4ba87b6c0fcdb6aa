import { z } from 'zod'
import { EVENTS_SCHEMA, eventsSchema } from './events-schema.ts'
import { PLAN_SCHEMA, planSchema } from './plan-schema.ts'
import { PROBLEM_SCHEMA, problemSchema } from './problem-schema.ts'

const DOCUMENTS = {
  problem: { schema: problemSchema, title: 'Hjemrute: planning problem', description: stating(PROBLEM_SCHEMA) },
  plan: { schema: planSchema, title: 'Hjemrute: plan', description: stating(PLAN_SCHEMA) },
  events: { schema: eventsSchema, title: 'Hjemrute: events', description: `A list of events (${EVENTS_SCHEMA}).` },
} as const

export type DocumentName = keyof typeof DOCUMENTS
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[]

/**
 * The JSON Schema (draft 2020-12) of a document as it may be written: fields with defaults may be left out.
 * It tells the shape; what a document must mean besides is judged by `parseProblem`.
 */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  const { schema, title, description } = DOCUMENTS[name]
  return { title, description, ...z.toJSONSchema(schema, { io: 'input' }) }
}

function stating(id: string): string {
  return `Documents that state "schema": "${id}".`
}
