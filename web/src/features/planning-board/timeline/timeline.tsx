import type { Lane } from '@hjemrute/contract'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { CSSProperties, PointerEvent, RefObject } from 'react'
import { useText } from '../../../text/index.tsx'
import { laneInHand } from '../drag/in-hand.ts'
import type { HandWords } from '../drag/in-hand.ts'
import type { InHand } from '../drag/use-hand.ts'
import type { Density } from '../keys/density.ts'
import { lanePixels } from '../keys/density.ts'
import type { Shown } from '../shown.ts'
import { Axis } from './axis.tsx'
import { LaneRow } from './lane-row.tsx'
import { Links, linksOf } from './links.tsx'
import type { Span } from './scale.ts'
import { stopKey } from './neighbour.ts'
import type { BarState } from './stop-words.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useRows } from './use-rows.ts'

interface Props extends Shown {
  readonly lanes: readonly Lane[]
  readonly span: Span
  readonly zoom: number
  readonly density: Density
  readonly found: ReadonlySet<string> | undefined
  readonly states: ReadonlyMap<string, BarState>
  readonly inHand: InHand
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly words: HandWords
  onPress(event: PointerEvent<HTMLElement>): void
  onDrop(): void
}

/** A lane per shift, time from left to right. One stop for Tab; arrows go from visit to visit. */
export function Timeline(props: Props) {
  const { plan, lanes, span, zoom, density, selected, states, found, inHand, scroller, words, onSelect } = props
  const { text } = useText()
  const sheet = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string>()
  const { from, to } = useRows(scroller, lanes.length, lanePixels(density))
  const links = useMemo(() => linksOf(lanes, span.origin), [lanes, span.origin])
  const keys = useBoardKeys(props, sheet)
  const rows = lanes.slice(from, to)
  const tabStop = useMemo(() => tabStopOf(rows, keys.last ?? selected), [rows, keys.last, selected])
  const { hand } = inHand
  useEffect(() => {
    if (hand?.by === 'keyboard') sheet.current?.focus()
  }, [hand?.by])

  const light = (target: EventTarget): void =>
    setLit((target as HTMLElement).closest<HTMLElement>('[data-stop]')?.dataset['stop']?.replace(/ \d+$/, ''))
  return (
    <div className="scroller" ref={scroller}>
      <p className="spoken" id="board-help">
        {text.boardHelp}
      </p>
      <div
        className={hand === undefined ? 'sheet' : 'sheet holding'}
        ref={sheet}
        role="group"
        tabIndex={-1}
        aria-label={text.board}
        aria-describedby="board-help"
        onKeyDown={keys.down}
        onKeyUp={keys.up}
        onPointerDown={props.onPress}
        onPointerOver={({ target }) => hand === undefined && light(target)}
        onFocus={({ target }) => light(target)}
        style={{ '--minutes': span.minutes + 30, '--count': lanes.length } as CSSProperties}
      >
        <Axis span={span} timeZone={plan.timeZone} />
        <div style={{ height: `calc(${from} * var(--lane))` }} />
        {rows.map((lane) => (
          <LaneRow
            key={lane.shift}
            lane={lane}
            plan={plan}
            origin={span.origin}
            zoom={zoom}
            selected={selected}
            tabStop={tabStop}
            states={states}
            found={found}
            inHand={hand === undefined ? undefined : laneInHand(lane, { ...inHand, hand }, words)}
            onSelect={onSelect}
          />
        ))}
        <div style={{ height: `calc(${lanes.length - to} * var(--lane))` }} />
        {hand?.target === undefined && (
          <Links links={links.filter((link) => link.to >= from && link.from < to)} lit={lit ?? selected} />
        )}
      </div>
    </div>
  )
}

/** Where Tab comes to: what was last there, or the first visit in view. `wanted`: a visit, or one of its places. */
function tabStopOf(rows: readonly Lane[], wanted: string | undefined): string | undefined {
  const keys = rows.flatMap(({ stops }) => stops.flatMap((stop) => (stop.kind === 'visit' ? [stopKey(stop)] : [])))
  return keys.find((key) => key === wanted || key === `${wanted} 0` || key.replace(/ \d+$/, '') === wanted) ?? keys[0]
}
