import type { Coming, CaregiverPage, Field, RecipientPage, RecordKind } from '@hjemrute/contract'

/** Texts of search, of the pages of recipients and employees, and of what is made and corrected here. */
export interface PeopleTexts {
  readonly search: string
  readonly searchHint: string
  readonly found: (count: number) => string
  readonly nobodyFound: string
  readonly kinds: Readonly<Record<'recipient' | 'caregiver' | 'visit', string>>
  /** The answer for somebody on the telephone, in one sentence. */
  readonly next: Readonly<Record<Coming['sure'], (who: string, when: string, until: string) => string>>
  readonly nobodyYet: string
  readonly noNext: string
  readonly sure: Readonly<Record<Coming['sure'], string>>
  readonly daysTitle: string
  readonly facesTitle: string
  readonly times: (count: number) => string
  readonly contactsTitle: string
  readonly contacts: Readonly<Record<RecipientPage['contacts'][number]['as'], string>>
  readonly homeTitle: string
  readonly addressProtected: string
  readonly hidden: string
  readonly toKnow: string
  readonly visitsTitle: string
  readonly why: string
  readonly date: string
  readonly time: string
  readonly who: string
  readonly what: string
  readonly state: string
  readonly fieldNames: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<Field['source'], string>>
  readonly sourceSays: (value: string, by: string, when: string) => string
  readonly nothing: string
  readonly yes: string
  readonly no: string
  readonly values: Readonly<Record<string, string>>
  readonly change: string
  readonly save: string
  readonly cancel: string
  readonly whyChange: string
  readonly noHealth: string
  readonly common: readonly string[]
  readonly commonTitle: string
  readonly from: string
  readonly to: string
  readonly onlyThisDay: string
  readonly saved: (shifts: number) => string
  readonly shiftsTitle: string
  readonly restBefore: string
  readonly restAfter: string
  readonly rest: (length: string, least: string, basis: string) => string
  readonly otherWork: string
  readonly anchorsTitle: string
  readonly anchors: Readonly<Record<CaregiverPage['anchors'][number]['kind'], string>>
  readonly noShifts: string
  readonly corrections: string
  readonly correctionsMean: string
  readonly noCorrections: string
  readonly here: string
  readonly inSource: string
  readonly field: string
  readonly by: string
  readonly madeHere: string
  readonly record: Readonly<Record<RecordKind, string>>
  readonly create: string
  readonly createTitles: Readonly<Record<'recipient' | 'visit' | 'shift' | 'caregiver', string>>
  readonly form: Readonly<
    Record<
      | 'near'
      | 'nearMeans'
      | 'minutes'
      | 'twoPeople'
      | 'qualification'
      | 'recipient'
      | 'caregiver'
      | 'vacant'
      | 'base'
      | 'weekdays'
      | 'weekdaysMean'
      | 'choose',
      string
    >
  >
  readonly made: string
  readonly newVisit: string
}
