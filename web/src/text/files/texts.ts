import type { ImportDifference, ImportPreview } from '@hjemrute/contract'

/** Texts of the page for files. */
export interface FilesTexts {
  readonly link: string
  readonly title: string
  readonly lead: string
  readonly demoWarning: string
  readonly drop: string
  readonly choose: string
  readonly which: string
  readonly unit: string
  readonly reading: (files: number) => string
  readonly others: string
  readonly faultsTitle: (faults: number) => string
  readonly nothingStored: string
  readonly faultsHelp: string
  readonly place: string
  readonly fault: string
  readonly remedy: string
  readonly rowsReady: (ready: number, rows: number) => string
  readonly lookTitle: (shifts: number) => string
  readonly notesTitle: (notes: number) => string
  readonly travel: Readonly<Record<ImportPreview['travel']['kind'], (map: string) => string>>
  readonly use: string
  readonly using: string
  readonly useMeans: string
  readonly columns: {
    readonly shift: string
    readonly visits: string
    readonly people: string
    readonly caregivers: string
    readonly difference: string
  }
  readonly isNew: string
  readonly isSame: string
  readonly counts: (added: number, changed: number, gone: number) => string
  readonly seeDifferences: (shift: string) => string
  readonly tables: Readonly<Record<ImportDifference['table'], string>>
  readonly kinds: Readonly<Record<ImportDifference['kind'], string>>
  readonly what: string
  readonly whose: string
  readonly before: string
  readonly after: string
  readonly nothing: string
  readonly hidden: string
  readonly firstOf: (shown: number, all: number) => string
  readonly usedTitle: (shifts: number) => string
  readonly open: (shift: string) => string
  readonly unchanged: string
  readonly moreShifts: (count: number) => string
  readonly historyTitle: string
  readonly history: (when: string, who: string, shifts: number) => string
  readonly noHistory: string
}
