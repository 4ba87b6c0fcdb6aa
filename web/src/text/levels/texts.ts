import type { GuideStep, Level } from '@hjemrute/contract'

/** The list behind the mark, how much is shown, and what is told the first time somebody makes a plan. */
export interface LevelsTexts {
  readonly places: string
  readonly openPlaces: string
  readonly level: string
  readonly levels: Readonly<Record<Level, { readonly name: string; readonly means: string }>>
  readonly guide: string
  readonly guideAgain: string
  readonly guideIsOn: string
  readonly step: (number: number, of: number) => string
  readonly steps: Readonly<Record<Exclude<GuideStep, 'people'>, string>> & {
    readonly people: (caregivers: number) => string
  }
  readonly done: string
  readonly hide: string
  readonly weights: string
  readonly weightsMean: (total: string, unit: string) => string
  readonly term: string
  readonly weight: string
  readonly contribution: string
  readonly bound: (value: string, at: string) => string
  readonly noBound: string
  /** By the short name that a problem gives its unit of cost. */
  readonly units: Readonly<Record<string, string>>
}
