import { readMoment } from './values/moment.ts'

/** The day of an option, days since 1970; undefined when it is no date. */
export function dayOfOption(text: string): number | undefined {
  const moment = readMoment(text)
  return typeof moment === 'string' || moment.seconds !== undefined ? undefined : moment.day
}
