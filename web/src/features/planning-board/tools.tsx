import type { Lane, PlanBoard } from '@hjemrute/contract'
import type { FormEvent, RefObject } from 'react'
import type { ReactNode } from 'react'
import { useLevel } from '../../api/use-preferences.ts'
import { useText } from '../../text/index.tsx'
import { VIEWS } from './board-search.ts'
import type { View } from './board-search.ts'
import { DENSITIES } from './keys/density.ts'
import type { Density } from './keys/density.ts'

interface Props {
  readonly plan: PlanBoard
  readonly lanes: readonly Lane[]
  readonly found: ReadonlySet<string> | undefined
  readonly view: View
  readonly filter: string
  readonly zoom: number
  readonly density: Density
  readonly filterField: RefObject<HTMLInputElement | null>
  readonly timeField: RefObject<HTMLInputElement | null>
  /** What was done last, and who else is here. */
  readonly children: ReactNode
  onShow(view: View): void
  onFilter(filter: string): void
  onGoTo(typed: string): void
  onZoom(steps: number): void
  onDensity(density: Density): void
  onHelp(): void
}

/** Between the figures and the lanes: how it is shown, what is looked for, and what the colours mean. */
export function Tools(props: Props) {
  const { plan, lanes, found, view } = props
  const { text } = useText()
  const isSimple = useLevel() === 'simple'
  const stops = plan.lanes.flatMap((lane) => lane.stops)
  // A visit by two stands in two lanes.
  const visits = new Set(stops.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : []))).size
  return (
    <div className="tools">
      {/* Whoever came by an address to the table or the map finds the way back. */}
      <div className={isSimple && view === 'timeline' ? 'views not-shown' : 'views'} role="group">
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => props.onShow(each)}>
            {text.views[each]}
          </button>
        ))}
      </div>
      <span>
        {found === undefined ? text.lists(lanes.length, visits) : text.planning.filtered(lanes.length, found.size)}
      </span>
      {view === 'timeline' && <Looking {...props} />}
      {props.children}
    </div>
  )
}

function Looking(props: Props) {
  const { text } = useText()
  const { planning } = text
  // What a level leaves out keeps its place: nothing moves.
  const shown = useLevel() === 'simple' ? 'not-shown' : ''
  const goTo = (event: FormEvent): void => {
    event.preventDefault()
    props.onGoTo(props.timeField.current?.value ?? '')
  }
  return (
    <div className="looking">
      <input
        ref={props.filterField}
        className={shown}
        type="search"
        aria-label={planning.filter}
        placeholder={planning.filter}
        value={props.filter}
        onChange={({ target }) => props.onFilter(target.value)}
      />
      <form onSubmit={goTo}>
        <input
          ref={props.timeField}
          className="clock"
          inputMode="numeric"
          aria-label={planning.goTo}
          placeholder="09:30"
        />
      </form>
      <span className={`zoom ${shown}`} role="group" aria-label={planning.zoom}>
        <button type="button" aria-label={planning.farther} onClick={() => props.onZoom(-1)}>
          −
        </button>
        <output>{new Intl.NumberFormat(text.locale, { style: 'percent' }).format(props.zoom)}</output>
        <button type="button" aria-label={planning.nearer} onClick={() => props.onZoom(1)}>
          +
        </button>
      </span>
      <select
        aria-label={planning.density}
        value={props.density}
        onChange={({ target }) => props.onDensity(target.value as Density)}
      >
        {DENSITIES.map((each) => (
          <option key={each} value={each}>
            {planning.densities[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="question"
        aria-label={planning.help}
        title={planning.help}
        onClick={props.onHelp}
      >
        ?
      </button>
    </div>
  )
}
