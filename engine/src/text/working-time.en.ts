import type { RuleSentence } from './sentence.ts'
import { verdictTemplates } from './working-time-templates.ts'
import type { LimitPhrases } from './working-time-templates.ts'

const where = '{caregiver}[, shift {shift}]: '
const law = '(arbeidsmiljøloven {paragraph})'

/** `{fact}`, `{allowed}` and `{statutory}` are put in by `working-time-templates.ts`. */
const phrases: LimitPhrases = {
  ceiling: {
    legal: `${where}Legal because {fact} is not more than {allowed} ${law}.`,
    legalByAgreement: `${where}Legal only because of {agreement}: {fact} is more than the law’s {statutory}, but not more than the agreed {allowed} ${law}.`,
    legalAsOvertime: `${where}Legal because what exceeds {allowed} is overtime that has been accepted: {fact} (arbeidsmiljøloven § 10-6).`,
    illegal: `${where}Not legal because {fact} is more than {allowed} (arbeidsmiljøloven {paragraph}[, {reference}]).`,
  },
  floor: {
    legal: `${where}Legal because {fact} is at least {allowed} ${law}.`,
    legalByAgreement: `${where}Legal only because of {agreement}: {fact} is less than the law’s {statutory}, but at least the agreed {allowed} ${law}.`,
    legalAsOvertime: '',
    illegal: `${where}Not legal because {fact} is less than {allowed} (arbeidsmiljøloven {paragraph}[, {reference}]).`,
  },
  agreement: '{level:word}[ “{reference}”][, valid to {validTo:instant}]',
  hours: ['hour', 'hours'],
  sundays: ['Sunday', 'Sundays'],
  facts: {
    normalDay: '{actual} of work in 24 hours',
    normalWeek: '{actual} of work in seven days',
    normalYear: '{actual} of normal working time in 52 weeks',
    overtimeWeek: '{actual} of overtime in seven days',
    overtimeFourWeeks: '{actual} of overtime in four weeks',
    overtimeYear: '{actual} of overtime in 52 weeks',
    totalDay: '{actual} of total working time in 24 hours',
    totalWeek: '{actual} of total working time in seven days',
    totalEightWeeks: '{actual} of total working time in eight weeks',
    nightAverage: '{actual} of normal working time in four weeks with night work',
    dailyRest: '{actual} of unbroken time off in 24 hours, from {restFrom:instant},',
    weeklyRest: '{actual} of unbroken time off in seven days, from {restFrom:instant},',
    breakAfter: 'a working day of {actual} without a break',
    longBreakFrom: 'a working day of {actual}',
    longBreak: '{actual} of breaks in a working day of {day:duration}',
    overtimeBreakAfter: '{actual} of work after the shift’s end',
    overtimeBreak: '{actual} as a separate break when working far beyond the shift’s end',
    sundaysInRow: 'work on {actual} in a row',
    sundaysInHalfYear: 'work on {actual} in 26 weeks',
  },
  given: `${where}Legal because the working day of {day:duration} has {breaks|break|breaks} ${law}.`,
}

/** The rule `working-time` in the table of rules. */
export const workingTimeRuleEn: RuleSentence = {
  message: `${where}The working time is not legal (arbeidsmiljøloven chapter 10).`,
  remedy:
    'Maybe end the list earlier, add a break, give the shift to someone else, or register the agreement that makes it legal.',
  variants: verdictTemplates(phrases),
}
