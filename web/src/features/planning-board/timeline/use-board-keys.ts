import type { Lane } from '@hjemrute/contract'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { aimedBy } from '../drag/keyboard-aim.ts'
import type { InHand } from '../drag/use-hand.ts'
import type { Density } from '../keys/density.ts'
import { lanePixels } from '../keys/density.ts'
import { neighbourOf } from './neighbour.ts'
import type { Direction } from './neighbour.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
}

interface Board {
  readonly lanes: readonly Lane[]
  readonly inHand: InHand
  readonly density: Density
  readonly scroller: RefObject<HTMLElement | null>
  onDrop(): void
}

/** Arrows from visit to visit, Space lifts; then arrows aim, Enter drops and Escape returns it. */
export function useBoardKeys(
  { lanes, inHand, density, scroller, onDrop }: Board,
  sheet: RefObject<HTMLElement | null>,
) {
  const { hand } = inHand
  const [last, setLast] = useState<string>()
  const wanted = useRef<string | undefined>(undefined)

  /** Focus waits for its row: a lane out of view is drawn only once the board is scrolled there. */
  useEffect(() => {
    if (wanted.current === undefined || hand !== undefined) return
    const element = sheet.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(wanted.current)}"]`)
    if (element === null || element === undefined) return
    wanted.current = undefined
    element.focus()
  })

  const focus = (key: string): void => {
    wanted.current = key
    setLast(key)
    const row = lanes.findIndex(({ stops }) => stops.some(({ id, place }) => `${id} ${place}` === key))
    const element = scroller.current
    const isDrawn = sheet.current?.querySelector(`[data-stop="${CSS.escape(key)}"]`) instanceof Element
    if (element === null || isDrawn) return
    element.scrollTop = row * lanePixels(density) - element.clientHeight / 2
  }

  const held = (event: KeyboardEvent): void => {
    if (hand === undefined || hand.isDropped) return
    event.preventDefault()
    if (event.key === 'Escape') {
      wanted.current = `${hand.visit} ${hand.place}`
      return inHand.letGo()
    }
    if (event.key === 'Enter') {
      wanted.current = `${hand.visit} ${hand.place}`
      return onDrop()
    }
    const target = aimedBy(event.key, event.shiftKey, hand, lanes)
    if (target !== undefined) inHand.aim(target)
  }

  const down = (event: KeyboardEvent<HTMLElement>): void => {
    if (hand?.by === 'keyboard') return held(event)
    const at = (event.target as HTMLElement).dataset['stop']
    if (at === undefined || event.ctrlKey || event.metaKey) return
    if (event.key === ' ') {
      event.preventDefault()
      inHand.lift(at, 'keyboard')
      return
    }
    const direction = DIRECTIONS[event.key]
    const next = direction === undefined ? undefined : neighbourOf(lanes, at, direction)
    if (next === undefined) return
    event.preventDefault()
    focus(next)
  }
  /** A button is pressed when Space comes up: what was lifted is not pressed too. */
  const up = (event: KeyboardEvent): void => {
    if (event.key === ' ') event.preventDefault()
  }
  return { down, up, last, focus }
}
