import type { Fault } from '../errors.ts'
import { eventsSchema } from './events-schema.ts'
import type { Event } from './events-schema.ts'
import { Report } from './validate/report.ts'
import { translateIssue } from './validate/translate-issue.ts'

/**
 * Reads a list of events: judges its shape, and tells every fault at once. Whether the events are of a problem is for
 * the repair to say. Returns either the events or at least one fault. Never throws.
 */
export function parseEvents(json: unknown): { events: Event[] | undefined; faults: Fault[] } {
  const report = new Report()
  const { data, error } = eventsSchema.safeParse(json)
  for (const issue of error?.issues ?? []) translateIssue({ schema: eventsSchema, root: json, report }, issue)
  return { events: data, faults: report.finish() }
}
