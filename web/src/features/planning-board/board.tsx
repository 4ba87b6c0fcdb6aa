import type { Figures, PlanBoard, Shift } from '@hjemrute/contract'
import { useCallback, useMemo, useState } from 'react'
import type { CSSProperties } from 'react'
import { useSession } from '../../api/queries.ts'
import { useText } from '../../text/index.tsx'
import { RouteMap } from '../route-map/route-map.tsx'
import type { BoardSearch, View } from './board-search.ts'
import { editOf } from './drag/hand.ts'
import { handWords } from './drag/hand-words.ts'
import { Said, Tag } from './drag/said.tsx'
import { useHand } from './drag/use-hand.ts'
import type { InHand } from './drag/use-hand.ts'
import { usePointer } from './drag/use-pointer.ts'
import { StatusLine } from './edit/status-line.tsx'
import { UndoButtons } from './edit/undo-buttons.tsx'
import { useEditing } from './edit/use-editing.ts'
import type { Editing } from './edit/use-editing.ts'
import { LANE_HEIGHTS } from './keys/density.ts'
import { useKept } from './keys/kept-setting.ts'
import { useShortcuts } from './keys/use-shortcuts.ts'
import { useShiftEvents } from './live/use-shift-events.ts'
import { Panel } from './panel/panel.tsx'
import type { Form } from './panel/visit-actions.tsx'
import { Strip } from './strip.tsx'
import { PlanTable } from './table/plan-table.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { Tools } from './tools.tsx'
import { Tray } from './tray/tray.tsx'
import { useLooking } from './use-looking.ts'
import { useStates } from './use-states.ts'

interface Props {
  readonly plan: PlanBoard
  readonly shift: Shift
  readonly search: BoardSearch
  onChange(search: BoardSearch): void
  onPlan(plan: string): void
}

/** Figures above, lanes in time, what has no place below; at the right why, or what a drop would change. */
export function Board({ plan, shift, search, onChange, onPlan }: Props) {
  const { text } = useText()
  const { data: session } = useSession()
  const mayEdit = session?.permissions.includes('plan:write') === true
  const view = search.view ?? 'timeline'
  const select = useCallback(
    (visit: string | undefined) => onChange({ view, ...(visit === undefined ? {} : { visit }) }),
    [onChange, view],
  )
  const show = (next: View) => onChange({ ...search, view: next })
  const looking = useLooking(plan, select)
  const { density, zoom, lanes, found, span, scroller } = looking
  const editing = useEditing(plan, onPlan)
  const inHand = useHand(plan, mayEdit)
  const heard = useShiftEvents(plan.shift, search.visit, {
    onPlan: (next) => next !== plan.id && inHand.hand === undefined && !editing.isBusy && onPlan(next),
    onOnline: () => void editing.sendKept(),
  })
  const states = useStates(plan, shift)
  const [form, setForm] = useState<Form>()
  const [isHelp, setHelp] = useState(false)
  const [letters, setLetters] = useKept<boolean>('letters', true, (value) => typeof value === 'boolean')
  const toggleHelp = useCallback(() => setHelp((is) => !is), [])

  const drop = useCallback(() => void dropped(inHand, editing), [inHand, editing])
  const pointed = useMemo(
    () => ({ origin: span.origin, pixelsPerMinute: looking.pixelsPerMinute, scroller }),
    [span.origin, looking.pixelsPerMinute, scroller],
  )
  const press = usePointer(inHand, pointed, drop)
  useShortcuts({
    plan,
    selected: search.visit,
    editing,
    mayEdit,
    letters,
    looking,
    onForm: setForm,
    onHelp: toggleHelp,
    onSelect: select,
  })
  const words = useMemo(() => handWords(text), [text])
  const shown = { plan, selected: search.visit, onSelect: select }
  const others = heard.isOnline
    ? heard.changedBy !== undefined && text.planning.changedBy(heard.changedBy)
    : text.planning.noLine

  return (
    <main
      className="board-page"
      data-density={density}
      style={{ '--zoom': zoom, '--lane': `${LANE_HEIGHTS[density]}rem` } as CSSProperties}
    >
      <h1 className="spoken">{text.board}</h1>
      <Strip plan={plan} shift={shift} ifDropped={figuresIfDropped(plan, inHand)} onLook={() => select(undefined)}>
        {mayEdit && <UndoButtons shift={plan.shift} editing={editing} />}
      </Strip>
      <div className="work">
        <Tools plan={plan} view={view} onShow={show} onHelp={toggleHelp} {...looking.tools}>
          {heard.others.length > 0 && (
            <span className="present">{text.planning.alsoHere(heard.others.map(({ name }) => name).join(', '))}</span>
          )}
        </Tools>
        {view === 'timeline' && (
          <Timeline
            {...shown}
            {...{ lanes, span, zoom, density, found, states, inHand, scroller, words }}
            onPress={press}
            onDrop={drop}
          />
        )}
        {view === 'table' && (
          <PlanTable {...shown} states={states} editing={mayEdit ? editing : undefined} onForm={setForm} />
        )}
        {view === 'map' && (
          <div className="board-map">
            <RouteMap shift={shift} routes={plan.routes} />
          </div>
        )}
        <Tray {...shown} inHand={inHand} onPress={press} />
        <StatusLine plan={plan} editing={editing} others={others || undefined} />
      </div>
      <Panel
        {...shown}
        {...{ shift, inHand, editing, mayEdit, form, isHelp, letters }}
        onForm={setForm}
        onLetters={setLetters}
        onHelp={toggleHelp}
      />
      <Said plan={plan} inHand={inHand} />
      <Tag plan={plan} inHand={inHand} />
    </main>
  )
}

/** Lets go: what was foreseen stays until the server has judged it; what cannot be goes home, and the reason is told. */
async function dropped(inHand: InHand, { edit, tell }: Editing): Promise<void> {
  const made = inHand.hand === undefined ? undefined : editOf(inHand.hand)
  if (made === undefined) return inHand.letGo()
  if (inHand.isFresh && inHand.foreseen !== undefined && 'stopped' in inHand.foreseen) {
    tell(inHand.foreseen.stopped)
    return inHand.letGo()
  }
  if (isWhereItWas(inHand)) return inHand.letGo()
  inHand.rest()
  await edit(made)
  inHand.letGo()
}

/** Let go on its own list, and nothing would begin at another time. */
function isWhereItWas({ hand, foreseen, isFresh }: InHand): boolean {
  if (!isFresh || hand?.target?.kind !== 'lane' || hand.target.shift !== hand.from) return false
  if (foreseen === undefined || 'stopped' in foreseen) return false
  const { start, before, lists } = foreseen.consequence
  return start === before && lists.every(({ moved }) => moved.length === 0)
}

function figuresIfDropped(plan: PlanBoard, { foreseen }: InHand): Figures | undefined {
  if (foreseen === undefined || 'stopped' in foreseen) return undefined
  return { ...plan.figures, ...foreseen.consequence.figures }
}
