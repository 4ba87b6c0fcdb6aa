import type { Language } from '@hjemrute/engine/text'
import { numbersFor } from '../text/numbers.ts'

/** The steps of making a municipality, in their order. */
export type GenerateStep = 'tiles' | 'areas' | 'roads' | 'days'

interface Counts {
  readonly units: number
  readonly recipients: number
  readonly caregivers: number
  readonly visits: number
}

/** What `generate` says. Shares are between 0 and 1. */
export interface GenerateText {
  readonly step: Readonly<Record<GenerateStep, (share: number) => string>>
  readonly done: (folder: string, counts: Counts) => string
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`

const nb: GenerateText = {
  step: {
    tiles: (share) => `Gjør veikartet klart: ${percent(share)}`,
    areas: (share) => `Deler inn i områder: ${percent(share)}`,
    roads: (share) => `Regner ut reisetider: ${percent(share)}`,
    days: (share) => `Lager dagene: ${percent(share)}`,
  },
  done: (folder, { units, recipients, caregivers, visits }) => {
    const { whole } = numbersFor('nb-NO')
    return (
      `${folder}: en oppdiktet kommune med ${whole(units)} enheter, ${whole(recipients)} tjenestemottakere, ` +
      `${whole(caregivers)} ansatte og ${whole(visits)} oppdrag.`
    )
  },
}

const nn: GenerateText = {
  step: {
    tiles: (share) => `Gjer vegkartet klart: ${percent(share)}`,
    areas: (share) => `Deler inn i område: ${percent(share)}`,
    roads: (share) => `Reknar ut reisetider: ${percent(share)}`,
    days: (share) => `Lagar dagane: ${percent(share)}`,
  },
  done: (folder, { units, recipients, caregivers, visits }) => {
    const { whole } = numbersFor('nn-NO')
    return (
      `${folder}: ein oppdikta kommune med ${whole(units)} einingar, ${whole(recipients)} tenestemottakarar, ` +
      `${whole(caregivers)} tilsette og ${whole(visits)} oppdrag.`
    )
  },
}

const en: GenerateText = {
  step: {
    tiles: (share) => `Preparing the road map: ${percent(share)}`,
    areas: (share) => `Dividing into areas: ${percent(share)}`,
    roads: (share) => `Computing travel times: ${percent(share)}`,
    days: (share) => `Making the days: ${percent(share)}`,
  },
  done: (folder, { units, recipients, caregivers, visits }) => {
    const { whole } = numbersFor('en-GB')
    return (
      `${folder}: a made-up municipality of ${whole(units)} units, ${whole(recipients)} recipients, ` +
      `${whole(caregivers)} caregivers and ${whole(visits)} visits.`
    )
  },
}

export const GENERATE_TEXT: Readonly<Record<Language, GenerateText>> = { nb, nn, en }
