import type { PlanBoard } from '@hjemrute/contract'
import { useEffect } from 'react'

interface Shown {
  readonly plan: PlanBoard
  readonly selected: string | undefined
  onSelect(visit: string | undefined): void
}

/** N goes to the next thing that nobody has answered, and from the last to the first; not while somebody writes. */
export function useNextLook({ plan, selected, onSelect }: Shown): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null) return
      const next = nextLook(plan, selected)
      if (next !== undefined) onSelect(next)
    }
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  })
}

/** The visit of the next unanswered thing after the selected one; `undefined`: there is none. */
export function nextLook({ look }: Pick<PlanBoard, 'look'>, selected: string | undefined): string | undefined {
  const at = look.findLastIndex(({ visit }) => visit === selected)
  const open = [...look.slice(at + 1), ...look.slice(0, at + 1)].filter(({ answer }) => answer === null)
  return open.find(({ visit }) => visit !== selected)?.visit ?? open[0]?.visit
}
