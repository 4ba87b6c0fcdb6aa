import { dateOf } from '@hjemrute/engine/generate'
import type { Continuity } from '@hjemrute/engine/generate'

/** Who visited whom on which day, one line each; `start` only where a list was made. All of it made up. */
export function historyDocument(continuity: Continuity): Record<string, unknown> {
  return {
    synthetic: true,
    visits: continuity.all().map(({ day, ...done }) => ({ date: dateOf(day), ...done })),
  }
}
