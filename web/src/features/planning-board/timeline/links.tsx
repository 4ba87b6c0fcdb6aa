import type { Lane } from '@hjemrute/contract'
import type { CSSProperties } from 'react'
import { minutesBetween } from '../../../components/format.ts'

export interface Link {
  readonly visit: string
  /** Rows, the upper first. */
  readonly from: number
  readonly to: number
  /** The middle of the visit's first place, minutes after the left edge. */
  readonly minute: number
}

/** Between which rows a visit by two or more is tied. */
export function linksOf(lanes: readonly Lane[], origin: string): readonly Link[] {
  const rows = new Map<string, { row: number; minute: number }[]>()
  lanes.forEach(({ stops }, row) => {
    for (const { kind, id, start, end, with: others } of stops) {
      if (kind !== 'visit' || others.length === 0) continue
      const minute = minutesBetween(origin, start) + minutesBetween(start, end) / 2
      rows.set(id, [...(rows.get(id) ?? []), { row, minute }])
    }
  })
  return [...rows].flatMap(([visit, places]) =>
    places.slice(1).map((place, k) => ({ visit, from: places[k]!.row, to: place.row, minute: places[k]!.minute })),
  )
}

/** Lines between the bars of a visit by two. Over other lanes they pass behind, and are whole for the one looked at. */
export function Links({ links, lit }: { readonly links: readonly Link[]; readonly lit: string | undefined }) {
  return links.map(({ visit, from, to, minute }) => (
    <span
      key={`${visit} ${from} ${to}`}
      className={visit === lit ? 'link lit' : 'link'}
      data-far={to - from > 1}
      aria-hidden="true"
      style={{ '--from': from, '--rows': to - from, '--minute-at': minute } as CSSProperties}
    />
  ))
}
