import type { PlanBoard, WorthALook } from '@hjemrute/contract'
import { clock, length } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Texts } from '../../text/index.tsx'
import type { Shown } from './shown.ts'

/** At most ten things that a person must judge; each leads to its visit. */
export function LookList({ plan, onSelect }: Shown) {
  const { text } = useText()
  return (
    <>
      <h2>{text.lookTitle}</h2>
      {plan.look.length === 0 && <p>{text.nothingToLookAt}</p>}
      <ul>
        {plan.look.map((item) => (
          <li key={`${item.kind} ${item.visit}`}>
            <button type="button" onClick={() => onSelect(item.visit)}>
              <strong>{titleOf(plan, item, text)}</strong>
              {sentenceOf(plan, item, text)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function stopOf(plan: PlanBoard, visit: string) {
  return plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
}

function titleOf(plan: PlanBoard, { visit }: WorthALook, text: Texts): string {
  const stop = stopOf(plan, visit)
  if (stop === undefined) return plan.unplaced.find((each) => each.visit === visit)?.name ?? visit
  return `${stop.names[0]} ${clock(stop.start, text, plan.timeZone)}`
}

function sentenceOf(plan: PlanBoard, item: WorthALook, text: Texts): string {
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
