import type { Shift } from '@hjemrute/contract'
import { VisitPanel } from '../../explain/visit-panel.tsx'
import { LookAbout, LookList } from '../../look/look-list.tsx'
import { useNextLook } from '../../look/use-next-look.ts'
import { useText } from '../../../text/index.tsx'
import { DropPanel } from '../drag/drop-panel.tsx'
import type { InHand } from '../drag/use-hand.ts'
import { CameOfIt } from '../edit/came-of-it.tsx'
import type { Editing } from '../edit/use-editing.ts'
import { Help } from '../keys/help.tsx'
import type { Shown } from '../shown.ts'
import { BoardGuide } from './board-guide.tsx'
import { CostTerms } from './cost-terms.tsx'
import { VisitActions } from './visit-actions.tsx'
import type { Form } from './visit-actions.tsx'

interface Props extends Shown {
  readonly shift: Shift
  readonly inHand: InHand
  readonly editing: Editing
  readonly mayEdit: boolean
  readonly form: Form | undefined
  readonly isHelp: boolean
  readonly letters: boolean
  onForm(form: Form | undefined): void
  onLetters(isOn: boolean): void
  onHelp(): void
}

/** Always there: it foresees a drop, tells of the visit that is selected, or what a person should look at. */
export function Panel(props: Props) {
  const { text } = useText()
  const { plan, selected, onSelect, inHand, editing, mayEdit, isHelp } = props
  useNextLook(props)
  const label = inHand.hand !== undefined ? text.planning.ifDropped : selected === undefined ? text.lookTitle : text.why
  return (
    <aside className="panel" aria-label={label}>
      {inHand.hand !== undefined ? (
        <DropPanel plan={plan} inHand={inHand} />
      ) : isHelp ? (
        <Help letters={props.letters} onLetters={props.onLetters} onClose={props.onHelp} />
      ) : (
        <>
          <CameOfIt plan={plan} editing={editing} />
          <BoardGuide plan={plan} shift={props.shift} selected={selected} />
          {selected === undefined ? (
            <>
              <LookList {...props} />
              <CostTerms plan={plan} />
            </>
          ) : (
            <VisitPanel
              key={selected}
              plan={plan}
              visit={selected}
              onClose={() => onSelect(undefined)}
              onSwap={mayEdit ? (who, place) => void moveTo(props, selected, place, who) : undefined}
            />
          )}
          {selected !== undefined && <LookAbout plan={plan} visit={selected} />}
          {selected !== undefined && mayEdit && <VisitActions {...props} visit={selected} />}
        </>
      )}
    </aside>
  )
}

/** A visit to whom an alternative names, at the best place on that list. */
async function moveTo({ plan, inHand, editing }: Props, visit: string, place: number, who: string): Promise<void> {
  const lane = plan.lanes.find((each) => each.who === who)
  const offers = await inHand.offersFor(visit, place)
  const fits = offers.find(({ shift }) => shift === lane?.shift)?.fits
  if (lane === undefined || fits === undefined) return
  await editing.edit({ kind: 'place', visit, place, shift: lane.shift, at: fits.start, exact: false })
}
