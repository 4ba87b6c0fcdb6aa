import type { ProposalTexts } from './proposals/texts.ts'
import type { Role } from '@hjemrute/contract'
import type { ShiftSummary, WorthALook } from '@hjemrute/contract'
import type { PlanningTexts } from './planning/texts.ts'
import type { KnowledgeTexts } from './knowledge/texts.ts'
import type { PeopleTexts } from './people/texts.ts'
import type { FilesTexts } from './files/texts.ts'
import type { QualityPageTexts } from './quality/texts.ts'
import type { JudgingTexts } from './judging/texts.ts'
import type { PublicationsTexts } from './publications/texts.ts'
import type { ShiftsTexts } from './shifts/texts.ts'
import type { FeedbackTexts } from './feedback/texts.ts'
import type { LevelsTexts } from './levels/texts.ts'
import type { MeasuringTexts } from './measuring/texts.ts'

/** Every text of the interface, in one language. Values come ready to show. */
export interface Texts {
  readonly locale: string
  readonly languageName: string
  readonly language: string
  readonly madeUp: string
  readonly noRealPeople: string
  readonly mapOf: (place: string) => string
  readonly showAs: string
  readonly roles: Readonly<Record<Role, string>>
  readonly kinds: Readonly<Record<ShiftSummary['kind'], string>>
  readonly duration: (hours: number, minutes: number) => string
  readonly opening: string

  readonly tomorrow: string
  readonly today: string
  readonly asked: (day: string, visits: number, people: number, caregivers: number) => string
  readonly states: Readonly<Record<ShiftSummary['state'], string>>
  readonly byHandHeading: string
  readonly proposalHeading: string
  readonly byHand: (value: string) => string
  readonly travelAndWaiting: string
  readonly travelAndWaitingShort: string
  readonly unassigned: string
  readonly unassignedShort: string
  readonly faces: string
  readonly facesShort: string
  readonly perRecipient: string
  readonly notKnown: string
  readonly proposals: ProposalTexts
  readonly makeProposal: string
  readonly makeAnother: string
  readonly whatItDoes: string
  readonly making: string
  readonly placedSoFar: (placed: number, all: number) => string
  readonly lookAt: (count: number) => string
  readonly toTheBoard: string
  readonly publish: string
  readonly publishing: string
  readonly published: (version: number, at: string, by: string) => string
  readonly placeWithVisits: string
  readonly hiddenPlaces: (count: number) => string
  readonly mapLabel: string
  readonly noMap: string

  readonly whyAMachine: string
  readonly whyLead: string
  readonly whyThree: string
  readonly whyTwelve: string
  readonly whyYou: string
  readonly back: string

  readonly planning: PlanningTexts
  readonly violations: (count: number) => string
  readonly boundAtMost: (percent: string) => string
  readonly boundUnknown: string
  readonly outdated: string
  readonly views: { readonly timeline: string; readonly table: string; readonly map: string }
  readonly lists: (lists: number, visits: number) => string
  readonly board: string
  readonly boardHelp: string
  readonly twoCaregivers: string
  readonly firstTime: string
  readonly newShort: string
  readonly travelOf: (minutes: string) => string
  readonly emptyTray: string
  readonly tray: (count: number) => string
  readonly minutes: (count: number) => string
  readonly window: (from: string, to: string) => string
  readonly withOthers: (names: string) => string

  readonly lookTitle: string
  readonly nothingToLookAt: string
  readonly look: {
    readonly [K in WorthALook['kind']]: (values: {
      name: string
      shift: string
      length: string
      count: number
    }) => string
  }
  readonly startEarlier: (values: { name: string; length: string }) => string
  readonly why: string
  readonly whyWho: (who: string) => string
  readonly whyTime: (time: string) => string
  readonly whyNobodyElse: string
  readonly whyUnassigned: string
  readonly waysOut: string
  readonly explaining: string
  readonly takesPart: string
  readonly close: string
  readonly tasks: string

  readonly table: {
    readonly caption: string
    readonly shift: string
    readonly caregiver: string
    readonly start: string
    readonly end: string
    readonly what: string
    readonly service: string
    readonly where: string
    readonly travel: string
  }
  readonly notYours: string
  readonly notYoursMeans: string
  readonly noShift: string
  readonly noShiftMeans: string
  readonly lineLost: string
  readonly tryAgain: string
  readonly people: PeopleTexts
  readonly knowledge: KnowledgeTexts
  readonly files: FilesTexts
  readonly quality: QualityPageTexts
  readonly shifts: ShiftsTexts
  readonly judging: JudgingTexts
  readonly publications: PublicationsTexts
  readonly levels: LevelsTexts
  readonly feedback: FeedbackTexts
  readonly measuring: MeasuringTexts
}
