import type { Found } from '@hjemrute/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSearch } from '../../api/people.ts'
import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

/** One box for everyone in the department: an editable combobox with a list, as the ARIA practices have it. */
export function SearchBox() {
  const { text } = useText()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const go = useGo()
  const { data } = useSearch(words)
  const found = words.trim() === '' ? [] : (data?.found ?? [])
  useShortcut(() => input.current?.select())

  const open = (each: Found | undefined): void => {
    if (each === undefined) return
    setWords('')
    setOpen(false)
    go(each)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setOpen(false)
      setWords('')
    } else if (event.key === 'Enter') open(found[chosen])
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setOpen(true)
      setChosen((at) => Math.max(0, Math.min(found.length - 1, at + step)))
    }
  }
  const isShown = isOpen && words.trim() !== ''
  return (
    <div
      className="search-box"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setOpen(false)}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={text.people.search}
        placeholder={text.people.searchHint}
        aria-expanded={isShown && found.length > 0}
        aria-controls="search-found"
        aria-autocomplete="list"
        aria-keyshortcuts="Control+K"
        {...(isShown && found[chosen] !== undefined ? { 'aria-activedescendant': `search-found-${chosen}` } : {})}
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          setChosen(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="search-found" role="listbox" aria-label={text.people.search} hidden={!isShown || found.length === 0}>
        {found.map((each, index) => (
          <li
            key={`${each.kind} ${each.id}`}
            id={`search-found-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault()
              open(each)
            }}
          >
            <strong>{each.name}</strong>
            <span>{[text.people.kinds[each.kind], each.about, timeOf(each)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p className={isShown && found.length === 0 && data !== undefined ? 'none' : 'spoken'} role="status">
        {isShown &&
          data !== undefined &&
          (found.length === 0 ? text.people.nobodyFound : text.people.found(found.length))}
      </p>
    </div>
  )

  function timeOf({ at }: Found): string {
    return at === null ? '' : clock(at, text)
  }
}

/** Ctrl K from anywhere. */
function useShortcut(act: () => void): void {
  const kept = useRef(act)
  useEffect(() => {
    kept.current = act
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      kept.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function useGo() {
  const navigate = useNavigate()
  return ({ kind, id, plan, recipient }: Found): void => {
    if (kind === 'caregiver') void navigate({ to: '/employees/$id', params: { id } })
    else if (kind === 'visit' && plan !== null)
      void navigate({ to: '/plans/$plan', params: { plan }, search: { visit: id } })
    else void navigate({ to: '/recipients/$id', params: { id: recipient ?? id } })
  }
}
