/** Words on printed lists, sheets and overviews. Functions fill in values that are ready to show. */
export interface ReportWords {
  /** For dates and numbers. */
  readonly locale: string

  // Documents
  readonly workList: string
  readonly workLists: string
  readonly dutySheet: string
  readonly overview: string
  readonly plan: string
  readonly printed: (when: string) => string
  readonly version: (code: string) => string
  readonly page: (number: number, of: number) => string
  readonly continued: string
  readonly shred: string
  readonly foldHow: string
  readonly fictional: string
  readonly estimatedTravel: string
  readonly toContents: string
  readonly contents: string
  readonly skipToContents: string
  readonly files: string
  readonly fileNames: Readonly<
    Record<'lists' | 'listsPdf' | 'foldedPdf' | 'duty' | 'dutyPdf' | 'calendar' | 'one', string>
  >

  // Who
  readonly vacant: string
  readonly dutyLead: string
  readonly trainee: (names: string) => string
  readonly caregiver: string
  readonly recipient: string
  readonly profession: string
  readonly telephone: string
  readonly call: string
  readonly callDutyLead: string

  // A list's head
  readonly shift: string
  readonly date: string
  readonly hours: string
  readonly modes: Readonly<Record<string, string>>
  readonly by: Readonly<Record<string, string>>
  readonly travelBy: string
  readonly car: string
  readonly vehicleNumber: Readonly<Record<string, (n: number) => string>>
  readonly noVehicle: string
  readonly keys: string
  readonly keyFrom: (key: string, place: string) => string
  readonly reserve: string
  readonly between: (length: string, from: string, to: string) => string
  readonly changes: string
  readonly movedAway: (time: string, who: string, to: string) => string
  readonly nobodyYet: string
  readonly legend: string
  readonly services: Readonly<Record<'health' | 'practical' | 'rehabilitation', string>>
  readonly visits: (count: number) => string
  readonly lists: (count: number) => string
  readonly recipients: (count: number) => string
  readonly notUsed: string

  // A list's rows
  readonly columns: Readonly<Record<'time' | 'kind' | 'where' | 'how' | 'minutes' | 'done', string>>
  readonly until: (time: string) => string
  readonly departs: string
  readonly returns: string
  readonly break: string
  readonly activities: Readonly<Record<string, string>>
  readonly paid: string
  readonly todo: string
  readonly entry: string
  readonly key: string
  readonly special: string
  readonly together: string
  readonly at: (name: string, time: string) => string
  readonly endsAt: string
  readonly window: (from: string, to: string) => string
  readonly windowFrom: (from: string) => string
  readonly byTelephone: string
  readonly byVideo: string
  readonly indoors: string
  readonly waiting: (length: string) => string
  readonly travel: (length: string) => string
  readonly newFace: string
  readonly former: (time: string) => string
  readonly formerCaregiver: (name: string) => string
  readonly onlyNow: string
  readonly addressHidden: string
  readonly minutes: (count: number) => string
  readonly duration: (hours: number, minutes: number) => string
  readonly summerTime: string
  readonly winterTime: string

  // The duty lead's sheet and the overview
  readonly allLists: string
  readonly phones: string
  readonly keysAndCars: string
  readonly vehicles: string
  readonly noKeys: string
  readonly noVehicles: string
  readonly vacantShifts: string
  readonly noVacantShifts: string
  readonly needs: string
  readonly unassigned: string
  readonly nothingUnassigned: string
  readonly mayBeLeftOut: string
  readonly why: string
  readonly wayOut: string
  readonly first: string
  readonly last: string
  readonly measures: string
  readonly measure: string
  readonly thisPlan: string
  readonly byHand: string
  readonly nearestNext: string
  readonly nearestNextMeans: string
  readonly missing: string
  readonly violations: (count: number) => string
  readonly timeline: string
  readonly parts: Readonly<Record<'day' | 'evening' | 'night', string>>
  readonly timelineAsTable: string
  readonly map: string
  readonly mapAsTable: string
  readonly mapMeans: string
  readonly mapHidden: (count: number) => string
  readonly base: string
  readonly stop: string
  readonly what: string
  readonly where: string
  readonly travelTime: string
  readonly start: string
  readonly end: string
  readonly ordinaryUnit: string
  readonly shiftSummary: (shift: string) => string
  readonly visitNumber: (n: number) => string
  readonly calendarNote: string
}
