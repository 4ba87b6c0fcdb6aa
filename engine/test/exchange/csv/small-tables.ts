/** Rows of a text without quotes: lines, and `;` between cells. */
export const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split(';'))

/** Sheets of texts by file name. */
export const sheetsOf = (files: Readonly<Record<string, string>>): { file: string; rows: string[][] }[] =>
  Object.entries(files).map(([file, text]) => ({ file, rows: rowsOf(text) }))

/** A small day in all seven tables, without a fault. */
export const SMALL_DAY = {
  'steder.csv': 'Sted;Navn;Breddegrad;Lengdegrad\nbase;Base;47,14;9,52',
  'tjenestemottakere.csv':
    'Tjenestemottaker;Navn;Telefon;Breddegrad;Lengdegrad\nT-1;Astrid Linerle;99 00 00 01;47,145;9,523\nT-2;Odd Rognebær;;47,152;9,518',
  'ansatte.csv': 'Ansatt;Navn\nA-1;Tuva Fjellrev\nA-2;Jonas Granbar',
  'kompetanse.csv': 'Ansatt;Kompetanse;Gyldig fra;Gyldig til\nA-1;legemidler;01.01.2026;31.12.2027',
  'vakter.csv':
    'Vakt;Ansatt;Dato;Fra;Til;Oppmøtested;Reisemåte;Pause (min);Pause tidligst;Pause senest\nD1;A-1;23.11.2026;07:30;15:00;base;bil;30;10:30;13:30\nD2;A-2;23.11.2026;07:30;15:00;base;bil;30;10:30;13:30',
  'fravær.csv': 'Ansatt;Fra;Til;Fraværsprosent;Tilpasning',
  'oppdrag.csv':
    'Oppdrag;Tjenestemottaker;Dato;Tidligst;Senest;Varighet (min);To ansatte;Kompetansekrav\nO-1;T-1;23.11.2026;08:00;09:00;15;;legemidler\nO-2;T-2;23.11.2026;09:00;10:00;30;ja;',
} as const

export type SmallFile = keyof typeof SMALL_DAY

/** The small day with a text replaced in one of its files; the text must be there. */
export function withChange(file: SmallFile, from: string, to: string): Record<string, string> {
  const text = SMALL_DAY[file]
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...SMALL_DAY, [file]: text.replace(from, to) }
}
