import type { Session } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useText } from '../text/index.tsx'
import { LevelChoice } from './level-choice.tsx'

/** The mark, and behind it a short list: other places, how much is shown, and the help with a first plan. */
export function Places({ session }: { readonly session: Session }) {
  const { text } = useText()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const mark = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const mayRead = session.permissions.includes('plan:read')
  const close = (): void => {
    setOpen(false)
    mark.current?.focus()
  }
  useCloseOutside(list, isOpen, () => setOpen(false))
  return (
    <div
      ref={list}
      className="places"
      onKeyDown={({ key }) => isOpen && key === 'Escape' && close()}
      onBlur={({ currentTarget, relatedTarget }) =>
        relatedTarget !== null && !currentTarget.contains(relatedTarget) && setOpen(false)
      }
    >
      <button
        ref={mark}
        type="button"
        className="mark"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Mark /> Hjemrute <span className="spoken">, {text.levels.openPlaces}</span>
      </button>
      <div id={id} className="places-list" hidden={!isOpen}>
        {mayRead && (
          <nav aria-label={text.levels.places}>
            <ul onClick={({ target }) => target instanceof HTMLAnchorElement && setOpen(false)}>
              <li>
                <Link to="/shifts">{text.shifts.toShifts}</Link>
              </li>
              <li>
                <Link to="/files">{text.files.link}</Link>
              </li>
              <li>
                <Link to="/quality">{text.quality.link}</Link>
              </li>
              <li>
                <Link to="/corrections">{text.people.corrections}</Link>
              </li>
              <li>
                <Link to="/measuring">{text.measuring.title}</Link>
              </li>
            </ul>
          </nav>
        )}
        <LevelChoice session={session} />
      </div>
    </div>
  )
}

/** A press anywhere else puts it away. */
function useCloseOutside(list: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && list.current?.contains(target) !== true) close()
    }
    addEventListener('pointerdown', pressed)
    return () => removeEventListener('pointerdown', pressed)
  })
}

/** A house with somebody in it, open towards the road. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 20H4v-9.5L12 4l8 6.5V20h-3.6" />
      <circle cx="12" cy="15" r="2.2" />
    </svg>
  )
}
