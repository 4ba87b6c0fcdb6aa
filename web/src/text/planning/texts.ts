import type { Manner } from '@hjemrute/contract'

/** Words for changing a plan by hand. */
export interface PlanningTexts {
  readonly changedFrom: (time: string) => string
  readonly locked: string
  readonly pinned: string
  readonly now: string
  readonly inMinutes: (signed: string) => string
  readonly follows: string
  readonly tray: string

  readonly ifDropped: string
  readonly saving: string
  readonly isLifted: (name: string, from: string) => string
  readonly goesToTray: (name: string) => string
  readonly fromTo: (name: string, from: string, to: string) => string
  readonly lawful: string
  readonly yes: string
  readonly no: string
  readonly time: string
  readonly travel: string
  readonly knownFaces: string
  readonly slack: string
  readonly cost: string
  readonly before: (value: string) => string
  readonly cameBefore: (times: number) => string
  readonly different: (now: number, before: number) => string
  readonly asLongDay: (minutes: number) => string
  readonly listsChanged: (count: number) => string
  readonly movesTo: (name: string, time: string, before: string) => string
  readonly andMore: (count: number) => string
  readonly timesStand: string
  readonly moreTravel: (minutes: string) => string
  readonly dropKeys: string
  readonly liftKeys: string
  readonly beforeDrop: (value: string) => string

  readonly actions: string
  readonly lock: string
  readonly unlock: string
  readonly pinTime: string
  readonly unpin: string
  readonly move: string
  readonly takeOut: string
  readonly split: string
  readonly swap: string
  readonly swapHere: string
  readonly moveTo: string
  readonly lookingUp: string
  readonly firstPart: string
  readonly secondPart: (length: string) => string
  readonly swapWith: string
  readonly choose: string
  readonly changeManner: string
  readonly howItIsDone: string
  readonly manners: Readonly<Record<Manner, string>>
  readonly mannerMeans: Readonly<Record<Manner, string>>

  readonly undo: string
  readonly redo: string
  readonly isAt: (name: string, who: string, time: string) => string
  readonly isUnassigned: (name: string) => string
  readonly saved: (what: string) => string
  readonly undone: (what: string) => string
  readonly redone: (what: string) => string
  readonly newProposal: string
  readonly offline: (since: string, count: number) => string
  readonly noLine: string
  readonly backOnline: (count: number) => string
  readonly changedBy: (who: string) => string
  readonly alsoHere: (names: string) => string

  readonly wentHome: string
  readonly whyMoved: string
  readonly reasons: Readonly<Record<'knownFaces' | 'localKnowledge' | 'time' | 'competence' | 'other', string>>
  readonly ownWords: string
  readonly noHealth: string
  readonly saveReason: string
  readonly noReason: string
  readonly conflict: string
  readonly conflictMine: (name: string) => string
  readonly conflictChoose: string
  readonly keepTheirs: string
  readonly useMine: string

  readonly filter: string
  readonly filtered: (lists: number, visits: number) => string
  readonly goTo: string
  readonly zoom: string
  readonly nearer: string
  readonly farther: string
  readonly density: string
  readonly densities: Readonly<Record<'tight' | 'normal' | 'roomy', string>>
  readonly help: string
  readonly keysTitle: string
  readonly keys: readonly (readonly [key: string, does: string])[]
  readonly useLetters: string
  readonly dragOrChoose: string
  readonly tableActions: string
  readonly taken: (name: string) => string
}
