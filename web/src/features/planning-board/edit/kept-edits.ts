import type { PlanEdit } from '@hjemrute/engine/model'

/** An edit that the server has not answered: ids alone, kept in the browser until it has. */
export interface KeptEdit {
  /** Sent again with the same key it is not done again. */
  readonly key: string
  readonly on: string
  readonly edit: PlanEdit
  /** When it was made, ISO. */
  readonly at: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (shift: string): string => `hjemrute.edits.${shift}`

/** Those of a shift, the oldest first. What cannot be read is as nothing. */
export function readKept(shift: string, store: Store = localStorage): readonly KeptEdit[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(nameOf(shift)) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptEdit[]) : []
  } catch {
    return []
  }
}

function write(shift: string, kept: readonly KeptEdit[], store: Store): void {
  if (kept.length === 0) store.removeItem(nameOf(shift))
  else store.setItem(nameOf(shift), JSON.stringify(kept))
}

export function keep(shift: string, edit: KeptEdit, store: Store = localStorage): void {
  const others = readKept(shift, store).filter(({ key }) => key !== edit.key)
  write(shift, [...others, edit], store)
}

export function forget(shift: string, key: string, store: Store = localStorage): void {
  write(
    shift,
    readKept(shift, store).filter((each) => each.key !== key),
    store,
  )
}
