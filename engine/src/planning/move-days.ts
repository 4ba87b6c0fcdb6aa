import { dateAfter, movedByDays } from '../time.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g

/**
 * A problem, a plan or a part of one as it would be some days later: every instant keeps its time on the wall, so that
 * a visit at nine is at nine on either side of a change of the clock. Dates inside a title move along; nothing else
 * that is text does.
 */
export function moveDays<T>(document: T, days: number, timeZone: string): T {
  return days === 0 ? document : (moved(document, '', days, timeZone) as T)
}

function moved(value: unknown, key: string, days: number, timeZone: string): unknown {
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return movedByDays(value, days, timeZone)
    return key === 'title' ? value.replace(DATE, (date) => dateAfter(date, days)) : value
  }
  if (Array.isArray(value)) return value.map((item) => moved(item, key, days, timeZone))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, moved(item, name, days, timeZone)]))
}
