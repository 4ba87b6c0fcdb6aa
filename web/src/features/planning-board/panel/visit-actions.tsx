import { Button } from '@digdir/designsystemet-react'
import { useText } from '../../../text/index.tsx'
import type { InHand } from '../drag/use-hand.ts'
import type { Editing } from '../edit/use-editing.ts'
import type { Shown } from '../shown.ts'
import { actionsOf } from './actions.ts'
import { MannerForm } from './manner-form.tsx'
import { MoveForm } from './move-form.tsx'
import { SplitForm } from './split-form.tsx'
import { SwapForm } from './swap-form.tsx'

/** What asks for one thing more before it can be done. */
export type Form = 'move' | 'split' | 'swap' | 'changeManner'

interface Props extends Shown {
  readonly visit: string
  readonly inHand: InHand
  readonly editing: Editing
  readonly form: Form | undefined
  onForm(form: Form | undefined): void
}

/** What may be done with the visit that is selected, at the panel's bottom. */
export function VisitActions(props: Props) {
  const { plan, visit, editing, form, onForm } = props
  const { text } = useText()
  const { planning } = text
  const actions = actionsOf(plan, visit)
  const done = () => onForm(undefined)
  const forms = { plan, visit, editing, inHand: props.inHand, onDone: done }
  return (
    <div className="visit-actions">
      {form === 'move' && <MoveForm key={`${visit} ${plan.id}`} {...forms} />}
      {form === 'split' && <SplitForm {...forms} />}
      {form === 'swap' && <SwapForm {...forms} />}
      {form === 'changeManner' && <MannerForm {...forms} />}
      <div className="row" role="group" aria-label={planning.actions}>
        {actions.lock !== undefined && (
          <Button variant="secondary" disabled={editing.isBusy} onClick={() => void editing.edit(actions.lock!)}>
            {actions.isLocked ? planning.unlock : planning.lock}
          </Button>
        )}
        {actions.pinTime !== undefined && (
          <Button variant="secondary" disabled={editing.isBusy} onClick={() => void editing.edit(actions.pinTime!)}>
            {actions.isPinned ? planning.unpin : planning.pinTime}
          </Button>
        )}
        <Button
          variant="secondary"
          aria-expanded={form === 'move'}
          onClick={() => onForm(form === 'move' ? undefined : 'move')}
        >
          {planning.move}
        </Button>
        {actions.takeOut !== undefined && (
          <Button variant="secondary" disabled={editing.isBusy} onClick={() => void editing.edit(actions.takeOut!)}>
            {planning.takeOut}
          </Button>
        )}
      </div>
      {actions.takeOut !== undefined && (
        <div className="row">
          {(['split', 'swap', 'changeManner'] as const).map((each) => (
            <Button
              key={each}
              variant="tertiary"
              aria-expanded={form === each}
              onClick={() => onForm(form === each ? undefined : each)}
            >
              {planning[each]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
