import type { PlanBoard, WorthALook } from '@hjemrute/contract'
import { clock, length } from '../../components/format.ts'
import type { Texts } from '../../text/index.tsx'

type Looked = Pick<PlanBoard, 'look' | 'lanes' | 'unplaced' | 'timeZone'>

/** Things that nobody has answered. */
export const openLook = ({ look }: Pick<PlanBoard, 'look'>): number =>
  look.filter(({ answer }) => answer === null).length

/** Whose visit a thing is about, and when. */
export function titleOf(plan: Looked, { visit }: WorthALook, text: Texts): string {
  const stop = plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
  if (stop === undefined) return plan.unplaced.find((each) => each.visit === visit)?.name ?? visit
  return `${stop.names[0]} ${clock(stop.start, text, plan.timeZone)}`
}

/** What a person should judge about it. */
export function sentenceOf(plan: Looked, item: WorthALook, text: Texts): string {
  const lane = 'shift' in item ? plan.lanes.find(({ shift }) => shift === item.shift) : undefined
  const values = {
    name: titleOf(plan, item, text),
    shift: (item.kind === 'vacantWithMedication' ? lane?.name : lane?.who) ?? '',
    length: length(Math.abs('seconds' in item ? item.seconds : 0), text),
    count: 'visits' in item ? item.visits : 0,
  }
  if (item.kind === 'startMoved' && item.seconds < 0) return text.startEarlier(values)
  return text.look[item.kind](values)
}
