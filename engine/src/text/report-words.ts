import type { Language } from './sentence.ts'

/** Words on printed lists. */
export interface ReportWords {
  readonly workLists: string
  readonly fictional: string
  readonly estimatedTravel: string
  readonly noCaregiver: string
  readonly dutyLead: string
  readonly modes: Readonly<Record<string, string>>
  readonly columns: readonly [time: string, what: string, who: string, where: string, travel: string, remarks: string]
  readonly departs: string
  readonly returns: string
  readonly break: string
  readonly together: (caregivers: string) => string
  readonly telephone: string
  readonly video: string
  readonly indoors: string
  readonly waiting: (minutes: string) => string
  readonly unassigned: string
  readonly notUsed: string
  readonly minutes: (count: string) => string
  readonly allLists: string
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  nb: {
    workLists: 'Arbeidslister',
    fictional: 'Oppdiktet: ingen av personene finnes.',
    estimatedTravel: 'Reisetidene er anslag.',
    noCaregiver: 'Ledig vakt',
    dutyLead: 'ansvarsvakt',
    modes: { car: 'bil', bicycle: 'sykkel', foot: 'til fots' },
    columns: ['Tid', 'Oppdrag', 'Tjenestemottaker', 'Sted', 'Reise hit', 'Merk'],
    departs: 'Vakten begynner',
    returns: 'Tilbake',
    break: 'Pause',
    together: (caregivers) => `Sammen med ${caregivers}`,
    telephone: 'På telefon',
    video: 'På video',
    indoors: 'På basen',
    waiting: (minutes) => `Venter ${minutes}`,
    unassigned: 'Ufordelte oppdrag',
    notUsed: 'Ingen oppdrag',
    minutes: (count) => `${count} min`,
    allLists: 'Alle lister',
  },
  nn: {
    workLists: 'Arbeidslister',
    fictional: 'Oppdikta: ingen av personane finst.',
    estimatedTravel: 'Reisetidene er overslag.',
    noCaregiver: 'Ledig vakt',
    dutyLead: 'ansvarsvakt',
    modes: { car: 'bil', bicycle: 'sykkel', foot: 'til fots' },
    columns: ['Tid', 'Oppdrag', 'Tenestemottakar', 'Stad', 'Reise hit', 'Merk'],
    departs: 'Vakta byrjar',
    returns: 'Tilbake',
    break: 'Pause',
    together: (caregivers) => `Saman med ${caregivers}`,
    telephone: 'På telefon',
    video: 'På video',
    indoors: 'På basen',
    waiting: (minutes) => `Ventar ${minutes}`,
    unassigned: 'Ufordelte oppdrag',
    notUsed: 'Ingen oppdrag',
    minutes: (count) => `${count} min`,
    allLists: 'Alle lister',
  },
  en: {
    workLists: 'Work lists',
    fictional: 'Fictional: none of the people exist.',
    estimatedTravel: 'Travel times are estimates.',
    noCaregiver: 'Vacant shift',
    dutyLead: 'duty lead',
    modes: { car: 'car', bicycle: 'bicycle', foot: 'on foot' },
    columns: ['Time', 'Visit', 'Recipient', 'Place', 'Travel here', 'Note'],
    departs: 'The shift begins',
    returns: 'Back',
    break: 'Break',
    together: (caregivers) => `Together with ${caregivers}`,
    telephone: 'By telephone',
    video: 'By video',
    indoors: 'At the base',
    waiting: (minutes) => `Waits ${minutes}`,
    unassigned: 'Unassigned visits',
    notUsed: 'No visits',
    minutes: (count) => `${count} min`,
    allLists: 'All lists',
  },
}
