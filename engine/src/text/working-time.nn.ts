import type { RuleSentence } from './sentence.ts'
import { verdictTemplates } from './working-time-templates.ts'
import type { LimitPhrases } from './working-time-templates.ts'

const where = '{caregiver}[, vakt {shift}]: '
const law = '(arbeidsmiljølova {paragraph})'

/** `{fact}`, `{allowed}` and `{statutory}` are put in by `working-time-templates.ts`. */
const phrases: LimitPhrases = {
  ceiling: {
    legal: `${where}Lovleg fordi {fact} ikkje er meir enn {allowed} ${law}.`,
    legalByAgreement: `${where}Lovleg berre på grunn av {agreement}: {fact} er meir enn {statutory} i lova, men ikkje meir enn {allowed} i avtalen ${law}.`,
    legalAsOvertime: `${where}Lovleg fordi det som går ut over {allowed}, er overtid som er godteken: {fact} (arbeidsmiljølova § 10-6).`,
    illegal: `${where}Ikkje lovleg fordi {fact} er meir enn {allowed} (arbeidsmiljølova {paragraph}[, {reference}]).`,
  },
  floor: {
    legal: `${where}Lovleg fordi {fact} er minst {allowed} ${law}.`,
    legalByAgreement: `${where}Lovleg berre på grunn av {agreement}: {fact} er mindre enn {statutory} i lova, men minst {allowed} i avtalen ${law}.`,
    legalAsOvertime: '',
    illegal: `${where}Ikkje lovleg fordi {fact} er mindre enn {allowed} (arbeidsmiljølova {paragraph}[, {reference}]).`,
  },
  agreement: '{level:word}[ «{reference}»][, gyldig til {validTo:instant}]',
  hours: ['time', 'timar'],
  sundays: ['søndag', 'søndagar'],
  facts: {
    normalDay: '{actual} arbeid i løpet av 24 timar',
    normalWeek: '{actual} arbeid i løpet av sju dagar',
    normalYear: '{actual} alminneleg arbeidstid i løpet av 52 veker',
    overtimeWeek: '{actual} overtid i løpet av sju dagar',
    overtimeFourWeeks: '{actual} overtid i løpet av fire veker',
    overtimeYear: '{actual} overtid i løpet av 52 veker',
    totalDay: '{actual} samla arbeidstid i løpet av 24 timar',
    totalWeek: '{actual} samla arbeidstid i løpet av sju dagar',
    totalEightWeeks: '{actual} samla arbeidstid i løpet av åtte veker',
    nightAverage: '{actual} alminneleg arbeidstid i løpet av fire veker med nattarbeid',
    dailyRest: '{actual} samanhengande arbeidsfri i løpet av 24 timar, frå {restFrom:instant},',
    weeklyRest: '{actual} samanhengande arbeidsfri i løpet av sju dagar, frå {restFrom:instant},',
    breakAfter: 'ein arbeidsdag på {actual} utan pause',
    longBreakFrom: 'ein arbeidsdag på {actual}',
    longBreak: '{actual} pause på ein arbeidsdag på {day:duration}',
    overtimeBreakAfter: '{actual} arbeid etter at vakta er slutt',
    overtimeBreak: '{actual} eigen pause ved arbeid langt ut over slutten av vakta',
    sundaysInRow: 'arbeid på {actual} på rad',
    sundaysInHalfYear: 'arbeid på {actual} i løpet av 26 veker',
  },
  given: `${where}Lovleg fordi arbeidsdagen på {day:duration} har {breaks|pause|pausar} ${law}.`,
}

/** The rule `working-time` in the table of rules. */
export const workingTimeRuleNn: RuleSentence = {
  message: `${where}Arbeidstida er ikkje lovleg (arbeidsmiljølova kapittel 10).`,
  remedy:
    'Kanskje lat lista slutte tidlegare, legg inn ein pause, gje vakta til ein annan, eller registrer avtalen som gjer henne lovleg.',
  variants: verdictTemplates(phrases),
}
