import type { Desk } from './desk.ts'
import { HERE } from './items.ts'
import type { Item } from './items.ts'

/** What must be in a row is: only breaks and what has no place of its own lie between. */
export function keepsRows({ rows }: Desk, items: readonly Item[]): boolean {
  return rows.every((members) => {
    let runs = 0
    let inside = false
    for (const item of items) {
      const isMember = item.kind === 'visit' && members.has(item.id)
      if (isMember && !inside) runs++
      if (isMember) inside = true
      else if (item.at !== HERE && item.kind !== 'break') inside = false
    }
    return runs <= 1
  })
}
