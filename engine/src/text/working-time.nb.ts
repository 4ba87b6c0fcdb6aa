import type { RuleSentence } from './sentence.ts'
import { verdictTemplates } from './working-time-templates.ts'
import type { LimitPhrases } from './working-time-templates.ts'

const where = '{caregiver}[, vakt {shift}]: '
const law = '(arbeidsmiljøloven {paragraph})'

/** `{fact}`, `{allowed}` and `{statutory}` are put in by `working-time-templates.ts`. */
const phrases: LimitPhrases = {
  ceiling: {
    legal: `${where}Lovlig fordi {fact} ikke er mer enn {allowed} ${law}.`,
    legalByAgreement: `${where}Lovlig bare på grunn av {agreement}: {fact} er mer enn lovens {statutory}, men ikke mer enn avtalens {allowed} ${law}.`,
    legalAsOvertime: `${where}Lovlig fordi det som går ut over {allowed}, er overtid som er godtatt: {fact} (arbeidsmiljøloven § 10-6).`,
    illegal: `${where}Ikke lovlig fordi {fact} er mer enn {allowed} (arbeidsmiljøloven {paragraph}[, {reference}]).`,
  },
  floor: {
    legal: `${where}Lovlig fordi {fact} er minst {allowed} ${law}.`,
    legalByAgreement: `${where}Lovlig bare på grunn av {agreement}: {fact} er mindre enn lovens {statutory}, men minst avtalens {allowed} ${law}.`,
    legalAsOvertime: '',
    illegal: `${where}Ikke lovlig fordi {fact} er mindre enn {allowed} (arbeidsmiljøloven {paragraph}[, {reference}]).`,
  },
  agreement: '{level:word}[ «{reference}»][, gyldig til {validTo:instant}]',
  hours: ['time', 'timer'],
  sundays: ['søndag', 'søndager'],
  facts: {
    normalDay: '{actual} arbeid i løpet av 24 timer',
    normalWeek: '{actual} arbeid i løpet av sju dager',
    normalYear: '{actual} alminnelig arbeidstid i løpet av 52 uker',
    overtimeWeek: '{actual} overtid i løpet av sju dager',
    overtimeFourWeeks: '{actual} overtid i løpet av fire uker',
    overtimeYear: '{actual} overtid i løpet av 52 uker',
    totalDay: '{actual} samlet arbeidstid i løpet av 24 timer',
    totalWeek: '{actual} samlet arbeidstid i løpet av sju dager',
    totalEightWeeks: '{actual} samlet arbeidstid i løpet av åtte uker',
    nightAverage: '{actual} alminnelig arbeidstid i løpet av fire uker med nattarbeid',
    dailyRest: '{actual} sammenhengende arbeidsfri i løpet av 24 timer, fra {restFrom:instant},',
    weeklyRest: '{actual} sammenhengende arbeidsfri i løpet av sju dager, fra {restFrom:instant},',
    breakAfter: 'en arbeidsdag på {actual} uten pause',
    longBreakFrom: 'en arbeidsdag på {actual}',
    longBreak: '{actual} pause på en arbeidsdag på {day:duration}',
    overtimeBreakAfter: '{actual} arbeid etter vaktens slutt',
    overtimeBreak: '{actual} egen pause ved arbeid langt ut over vaktens slutt',
    sundaysInRow: 'arbeid på {actual} på rad',
    sundaysInHalfYear: 'arbeid på {actual} i løpet av 26 uker',
  },
  given: `${where}Lovlig fordi arbeidsdagen på {day:duration} har {breaks|pause|pauser} ${law}.`,
}

/** The rule `working-time` in the table of rules. */
export const workingTimeRuleNb: RuleSentence = {
  message: `${where}Arbeidstiden er ikke lovlig (arbeidsmiljøloven kapittel 10).`,
  remedy:
    'Kanskje la lista slutte tidligere, legg inn en pause, gi vakta til en annen, eller registrer avtalen som gjør den lovlig.',
  variants: verdictTemplates(phrases),
}
