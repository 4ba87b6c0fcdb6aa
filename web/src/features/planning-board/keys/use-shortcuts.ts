import type { PlanBoard } from '@hjemrute/contract'
import { useEffect } from 'react'
import type { Editing } from '../edit/use-editing.ts'
import { actionsOf } from '../panel/actions.ts'
import type { Form } from '../panel/visit-actions.tsx'
import type { Looking } from '../use-looking.ts'
import { isWriting, shortcutOf } from './shortcuts.ts'
import type { Shortcut } from './shortcuts.ts'

interface Board {
  readonly plan: PlanBoard
  readonly selected: string | undefined
  readonly editing: Editing
  readonly mayEdit: boolean
  readonly letters: boolean
  readonly looking: Looking
  onForm(form: Form): void
  onHelp(): void
  onSelect(visit: string | undefined): void
}

/** Single letters while the board has the focus, and undo anywhere. They act on the visit that has the focus. */
export function useShortcuts(board: Board): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : undefined
      const isOnBoard = (target?.closest('.work') ?? null) !== null
      const shortcut = shortcutOf(event, { isOnBoard, isWriting: isWriting(event.target), letters: board.letters })
      if (shortcut === undefined) return
      event.preventDefault()
      act(shortcut, board, target?.closest<HTMLElement>('[data-stop]')?.dataset['stop'])
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}

function act(shortcut: Shortcut, board: Board, focused: string | undefined): void {
  const { plan, editing, mayEdit, looking, onForm, onSelect } = board
  const looks: Partial<Record<Shortcut, () => void>> = {
    filter: () => looking.filterField.current?.focus(),
    goTo: () => looking.timeField.current?.focus(),
    nearer: () => looking.zoomBy(1),
    farther: () => looking.zoomBy(-1),
    help: board.onHelp,
  }
  if (looks[shortcut] !== undefined) return looks[shortcut]()
  if (!mayEdit) return
  if (shortcut === 'undo' || shortcut === 'redo') return void editing[shortcut]()
  const [visit, place] = focused?.split(/ (?=\d+$)/) ?? [board.selected]
  if (visit === undefined) return
  const actions = actionsOf(plan, visit, place === undefined ? undefined : Number(place))
  if (shortcut === 'split' || shortcut === 'swap') {
    onSelect(visit)
    return onForm(shortcut)
  }
  const edit = shortcut === 'lock' || shortcut === 'pinTime' || shortcut === 'takeOut' ? actions[shortcut] : undefined
  if (edit !== undefined) void editing.edit(edit)
}
