import type { CsvFaultCode, CsvNoteCode } from '../../../src/exchange/csv/index.ts'
import { SMALL_DAY, withChange } from './small-tables.ts'

/** Files that have a fault or a note, and what someone did, in a line of documentation. `path`: where it is told. */
export interface CsvExample {
  readonly shown: string
  readonly path: string
  readonly files: Readonly<Record<string, string>>
}

const visits = (from: string, to: string) => withChange('oppdrag.csv', from, to)
const shifts = (from: string, to: string) => withChange('vakter.csv', from, to)

/** Lines appended to a file of the small day. */
const added = (file: keyof typeof SMALL_DAY, ...lines: string[]) => ({
  ...SMALL_DAY,
  [file]: [SMALL_DAY[file], ...lines].join('\n'),
})

const { 'vakter.csv': _shifts, ...withoutShifts } = SMALL_DAY

/** For every code, a set of files that gives it. Tested, and printed in docs/error-index.md. */
export const CSV_EXAMPLES: Readonly<Record<CsvFaultCode | CsvNoteCode, CsvExample>> = {
  'csv-no-headings': {
    shown: 'a file that begins with its first visit',
    path: '',
    files: { ...SMALL_DAY, 'oppdrag.csv': 'O-1;T-1;23.11.2026;08:00;09:00;15' },
  },
  'csv-lines-quoted': {
    shown: '`"Oppdrag;Tjenestemottaker;Dato"`, quotation marks around the whole line',
    path: '',
    files: { ...SMALL_DAY, 'oppdrag.csv': 'x' },
  },
  'csv-table-unclear': {
    shown: '`liste.csv` with the headings `Ansatt;Fra;Til` alone',
    path: '',
    files: { ...SMALL_DAY, 'liste.csv': 'Ansatt;Fra;Til\nA-1;23.11.2026 07:30;23.11.2026 15:00' },
  },
  'csv-table-missing': { shown: 'a folder without shifts', path: '', files: withoutShifts },
  'csv-nothing-to-plan': {
    shown: 'shifts and visits with headings alone',
    path: '',
    files: {
      'vakter.csv': SMALL_DAY['vakter.csv'].split('\n')[0]!,
      'oppdrag.csv': SMALL_DAY['oppdrag.csv'].split('\n')[0]!,
    },
  },
  'csv-column-missing': {
    shown: 'visits without a column for `Varighet (min)`',
    path: '',
    files: visits('Varighet (min)', 'Sortering'),
  },
  'csv-heading-misspelt': {
    shown: '`Kompetnasekrav`',
    path: 'H1',
    files: visits('Kompetansekrav', 'Kompetnasekrav'),
  },
  'csv-heading-twice': { shown: '`Fra` and `Tidligst` in one file', path: 'E1', files: visits(';Senest;', ';Fra;') },

  'csv-row-too-long': {
    shown: 'a `;` in the middle of a text without quotation marks',
    path: 'A2',
    files: visits(';legemidler', ';legemidler;merknad'),
  },
  'csv-row-too-short': {
    shown: 'a cell that was deleted, so that the rest moved left',
    path: 'A2',
    files: visits('O-1;', ''),
  },
  'csv-duplicate-id': { shown: 'two visits `O-1`', path: 'A3', files: visits('O-2;', 'O-1;') },
  'csv-place-contradicts': {
    shown: 'two recipients at the place `blokk-1`, with different coordinates',
    path: 'A3',
    files: {
      ...SMALL_DAY,
      'tjenestemottakere.csv':
        'Tjenestemottaker;Sted;Breddegrad;Lengdegrad\nT-1;blokk-1;47,145;9,523\nT-2;blokk-1;47,152;9,518',
    },
  },
  'csv-no-coordinate': {
    shown: 'a recipient with visits and without latitude and longitude',
    path: 'A3',
    files: withChange('tjenestemottakere.csv', '47,152;9,518', ';'),
  },

  'csv-cell-missing': { shown: 'a visit without a recipient', path: 'B2', files: visits('O-1;T-1', 'O-1;') },
  'csv-not-a-date': { shown: '`uke 48` in a column of dates', path: 'C2', files: visits('23.11.2026', 'uke 48') },
  'csv-not-a-time': {
    shown: '`0.25`, which may be 00:25 or a quarter of a day',
    path: 'D2',
    files: visits('08:00', '0.25'),
  },
  'csv-impossible-date': { shown: '`30.02.2026`, or `25:00`', path: 'C2', files: visits('23.11.2026', '30.02.2026') },
  'csv-time-skipped': {
    shown: '`29.03.2026 02:30` in Norway',
    path: 'C2',
    files: withChange('kompetanse.csv', '01.01.2026', '29.03.2026 02:30'),
  },
  'csv-date-missing': { shown: 'a visit with a time and no date', path: 'C2', files: visits('23.11.2026', '') },
  'csv-date-far-away': {
    shown: 'one visit in 2025 among those of 2026',
    path: 'A24',
    files: added(
      'oppdrag.csv',
      ...Array.from({ length: 20 }, (_, i) => `P-${i};T-1;23.11.2026;09:00;10:00;30;;`),
      'Q-1;T-1;23.11.2025;09:00;10:00;30;;',
    ),
  },
  'csv-not-a-duration': { shown: '`kort` as a length of time', path: 'F2', files: visits(';15;', ';kort;') },
  'csv-not-a-number': {
    shown: '`59° 54′ N` as a latitude',
    path: 'D2',
    files: withChange('tjenestemottakere.csv', '47,145', '59° 54′ N'),
  },
  'csv-not-a-coordinate': {
    shown: '`47,145` alone in a column of coordinates',
    path: 'B2',
    files: { ...SMALL_DAY, 'steder.csv': 'Sted;Koordinat\nbase;47,145' },
  },
  'csv-out-of-range': {
    shown: '`6643000` (UTM) as a latitude',
    path: 'D2',
    files: withChange('tjenestemottakere.csv', '47,145', '6643000'),
  },
  'csv-not-yes-or-no': {
    shown: '`kanskje`',
    path: 'E2',
    files: {
      ...SMALL_DAY,
      'tjenestemottakere.csv':
        'Tjenestemottaker;Navn;Breddegrad;Lengdegrad;Adressesperre\nT-1;;47,145;9,523;kanskje\nT-2;;47,152;9,518;',
    },
  },
  'csv-not-a-choice': { shown: '`kajakk` as a travel mode', path: 'G2', files: shifts(';bil;', ';kajakk;') },
  'csv-not-a-phone-number': {
    shown: 'an address where the telephone number should be',
    path: 'C2',
    files: withChange('tjenestemottakere.csv', '99 00 00 01', 'Lindegasse 1'),
  },
  'csv-national-number': {
    shown: 'national identity numbers as ids',
    path: 'A2',
    files: visits('O-1', nationalNumber()),
  },
  'csv-unknown-id': {
    shown: 'a visit to a recipient who is not in the file of recipients',
    path: 'B2',
    files: visits('T-1', 'T-77'),
  },
  'csv-misspelt-id': { shown: '`t-01` for `T-1`', path: 'B2', files: visits('T-1', 't-01') },
  'csv-end-before-start': {
    shown: 'a visit from 13:00 to 09:00',
    path: 'E2',
    files: visits('08:00;09:00', '13:00;09:00'),
  },
  'csv-lists-differ': {
    shown: 'two breaks, and one time for them',
    path: 'I2',
    files: shifts(';30;10:30;13:30', ';30|20|10;10:30|12:00;13:30|14:00|14:30'),
  },
  'csv-team-missing': {
    shown: '`ja` under `Bare teamet`, in a file without teams',
    path: 'G2',
    files: visits(
      'To ansatte;Kompetansekrav\nO-1;T-1;23.11.2026;08:00;09:00;15;;',
      'Bare teamet;Kompetansekrav\nO-1;T-1;23.11.2026;08:00;09:00;15;ja;',
    ),
  },
  'csv-no-room-in-shift': {
    shown: 'a break from 16:00 in a shift until 15:00',
    path: 'H2',
    files: shifts(';30;10:30;13:30', ';30;16:00;17:00'),
  },
  'csv-no-room-between': {
    shown: 'a break of 90 minutes from 11:00 to 12:00',
    path: 'H2',
    files: shifts(';30;10:30;13:30', ';90;11:00;12:00'),
  },
  'csv-more-of-the-same': {
    shown: 'a whole column of dates as month/day',
    path: '',
    files: added('oppdrag.csv', ...Array.from({ length: 9 }, (_, i) => `P-${i};T-1;11/23/2026;09:00;10:00;30;;`)),
  },
  'csv-rows-ready': { shown: 'any fault in some of the rows', path: '', files: visits('08:00', '25:00') },

  'csv-note-column-ignored': { shown: 'a column `Sortering`', path: '', files: visits('Kompetansekrav', 'Sortering') },
  'csv-note-sensitive-column': { shown: 'a column `Diagnose`', path: '', files: visits('Kompetansekrav', 'Diagnose') },
  'csv-note-headings-repeated': {
    shown: 'the headings once more, as at the top of a printed page',
    path: 'A4',
    files: added('oppdrag.csv', SMALL_DAY['oppdrag.csv'].split('\n')[0]!),
  },
  'csv-note-totals-row': { shown: '`Sum;;;;;45`', path: 'A4', files: added('oppdrag.csv', 'Sum;;;;;45;;') },
  'csv-note-plan-ignored': {
    shown: 'a plan that `convert --to csv` wrote, in the same folder',
    path: '',
    files: {
      ...SMALL_DAY,
      'plan.csv':
        'Dato;Vakt;Vaktnavn;Ansatt;Ansattnavn;Nr på lista;Hva;Id;Ansatt nr;Tjenestemottaker;Navn;Adresse;Framme;Start;Slutt;Reisetid (min);Ventetid (min);Reisemåte;Type oppdrag;Oppgaver;Grunner',
    },
  },
  'csv-note-ids-made': {
    shown: 'a file of visits without a column for their id',
    path: '',
    files: { ...SMALL_DAY, 'oppdrag.csv': 'Tjenestemottaker;Dato;Varighet (min)\nT-1;23.11.2026;15' },
  },
  'csv-note-outside-dates': {
    shown: '`--from-date 2026-11-23`, and a shift on the 22nd',
    path: '',
    files: added('vakter.csv', 'D0;A-1;22.11.2026;07:30;15:00;base;bil;30;10:30;13:30'),
  },
  'csv-note-shifts-removed': {
    shown: 'a caregiver on holiday',
    path: '',
    files: added('fravær.csv', 'A-2;23.11.2026;24.11.2026;;'),
  },
  'csv-note-shifts-adapted': {
    shown: '50 % absence, with a shorter list',
    path: '',
    files: added('fravær.csv', 'A-2;01.11.2026;30.11.2026;50;kortere liste'),
  },
  'csv-note-competence-unheld': {
    shown: '`medisiner` in one file and `legemidler` in another',
    path: '',
    files: visits(';legemidler', ';medisiner'),
  },
}

/** Eleven digits with right check digits, of a day that no one is born on: 31 February. */
function nationalNumber(): string {
  const remainder = (digits: readonly number[], weights: readonly number[]) =>
    (11 - (weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11)) % 11
  for (let serial = 100; serial < 1000; serial++) {
    const digits = [...`310200${serial}`].map(Number)
    const first = remainder(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const second = remainder([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (first < 10 && second < 10) return [...digits, first, second].join('')
  }
  return ''
}
