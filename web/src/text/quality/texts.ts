/** Texts of the page for data quality. */
export interface QualityPageTexts {
  readonly link: string
  readonly title: string
  readonly lead: (rows: number, shifts: number, visits: number) => string
  readonly allWell: string
  readonly notMeasured: string
  readonly firstOf: (shown: number, all: number) => string
  readonly who: string
  readonly what: string
  readonly effect: string
  readonly where: string
  readonly department: string
  readonly alsoIn: (shifts: number) => string
  readonly fix: string
  readonly fixFor: (name: string) => string
  readonly minutes: string
  readonly from: string
  readonly to: string
  readonly why: string
  readonly whyHelp: string
  readonly save: string
  readonly saved: string
  readonly elsewhere: string
}
