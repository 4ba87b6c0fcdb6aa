import type { Timeline, TimelineBar, TimelineLane } from '@hjemrute/engine/report'
import { escape } from './escape.ts'

/** Sizes of the timeline, pixels; 1.87 a minute gives an eight-hour shift the width of a screen. */
const MINUTE = 1.87
const LANE = 42
const BAR = 31
const LABEL = 168
const HEAD = 24
/** About how wide a letter of a lane's name is, at 13 px semibold, and of its code, at 11 px. */
const NAME_LETTER = 8.1
const CODE_LETTER = 6.6
/** About how wide a letter is in a bar, at 11 px. */
const LETTER = 5.9
const DASHES: Readonly<Record<TimelineLane['mode'], string>> = {
  car: '',
  bicycle: '5 3',
  foot: '1.5 3',
  other: '8 3 2 3',
}
/** Edges that tell the kinds apart without colour. */
const EDGES: Readonly<Record<string, string>> = {
  practical: '4 2',
  rehabilitation: '2 2',
  'other-1': '8 2',
  'other-2': '1 2',
  'other-3': '6 2 1 2',
}

/** All shifts, time from left to right. `id` is the timeline's own on its page. */
export function timelineSvg({ length, hours, lanes }: Timeline, id: string, name: string): string {
  const width = Math.ceil(LABEL + length * MINUTE + 8)
  const height = HEAD + lanes.length * LANE + 1
  const grid = hours.map(
    ({ at, label }) => `<path d="M${x(at)} ${HEAD}V${height}" stroke="var(--line)"/>
<text x="${x(at)}" y="15" text-anchor="middle" font-size="12" font-weight="600">${escape(label)}</text>`,
  )
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
<title id="${id}">${escape(name)}</title>
${lanes.map((lane, k) => ground(lane, length, HEAD + k * LANE)).join('')}
${grid.join('\n')}
${lanes.map((lane, k) => laneSvg(lane, HEAD + k * LANE)).join('\n')}
</svg>`
}

const x = (minute: number): string => (LABEL + minute * MINUTE).toFixed(1)

/** Outside the shift the lane is sunken. */
function ground({ from, to }: TimelineLane, length: number, top: number): string {
  const sunken = (a: number, b: number): string =>
    b <= a
      ? ''
      : `<rect x="${x(a)}" y="${top}" width="${((b - a) * MINUTE).toFixed(1)}" height="${LANE}" fill="var(--sunken)"/>`
  return `${sunken(0, from)}${sunken(to, length)}<path d="M0 ${top + LANE}H${x(length)}" stroke="var(--line)"/>`
}

function laneSvg(lane: TimelineLane, top: number): string {
  const { title, name, about, bars, back, mode } = lane
  const middle = top + LANE / 2
  const road = (from: number, to: number): string =>
    to - from < 0.5
      ? ''
      : `<path d="M${x(from)} ${middle}H${x(to)}" stroke="var(--strong)" stroke-width="2" stroke-dasharray="${DASHES[mode]}"/>`
  const roads =
    bars.map(({ from, travel }) => road(from - travel, from)).join('') +
    (back === undefined ? '' : road(back.from, back.to))
  const code = clip(name, 6)
  const room = Math.floor((LABEL - 8 - code.length * CODE_LETTER - 4) / NAME_LETTER)
  return `<text x="0" y="${top + 18}" font-size="13" font-weight="600"><title>${escape(title)}</title>${escape(titleIn(title, room))}</text>
<text x="${LABEL - 8}" y="${top + 18}" font-size="11" text-anchor="end">${escape(code)}</text>
<text x="0" y="${top + 33}" font-size="11" style="fill:var(--subdued)">${escape(clip(about, 28))}</text>
${roads}${bars.map((bar) => barSvg(bar, top + 5)).join('')}`
}

function barSvg(bar: TimelineBar, top: number): string {
  const { kind, from, to, style, names, letter, time, spoken, shared } = bar
  const width = Math.max(2, (to - from) * MINUTE - 1)
  const [ground, ink, edge] = colours(style)
  const indent = edge === '' ? 3 : 6
  const room = Math.floor((width - indent - 1) / LETTER)
  const label = names.find((name) => name.length <= room) ?? ''
  const dashed = kind === 'break' ? ' stroke-dasharray="4 3" stroke="var(--strong)"' : ''
  const left = LABEL + from * MINUTE
  const text = (value: string, y: number, weight: number): string =>
    value === ''
      ? ''
      : `<text x="${(left + indent).toFixed(1)}" y="${y}" font-size="11" font-weight="${weight}" style="fill:${ink}">${escape(value)}</text>`
  const sub = time.length + (shared ? 2 : 0) <= room ? time : ''
  const sign =
    letter !== '' && room > label.length + 2
      ? `<text x="${(left + width - 4).toFixed(1)}" y="${top + 12}" font-size="10" text-anchor="end" style="fill:${ink}">${escape(letter)}</text>`
      : ''
  return `<g><title>${escape(spoken)}</title><rect x="${left.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${BAR}" rx="3" class="bar" fill="${ground}"${dashed}/>${
    edge === ''
      ? ''
      : `<path d="M${(left + 1.5).toFixed(1)} ${top}v${BAR}" stroke="${edge}" stroke-width="3" stroke-dasharray="${EDGES[style] ?? ''}"/>`
  }${text(label, top + 13, 600)}${text(sub, top + 25, 400)}${sign}${shared ? heads(left + width - 5, top + BAR - 6, ink) : ''}</g>`
}

/** Two heads: others come too. */
const heads = (cx: number, cy: number, ink: string): string =>
  `<circle cx="${(cx - 5).toFixed(1)}" cy="${cy}" r="2" style="fill:${ink}"/><circle cx="${cx.toFixed(1)}" cy="${cy}" r="2" style="fill:${ink}"/>`

function colours(style: TimelineBar['style']): readonly [ground: string, ink: string, edge: string] {
  if (style === 'break') return ['none', 'var(--activity-text)', '']
  if (style === 'activity') return ['var(--activity)', 'var(--activity-text)', '']
  if (style.startsWith('other')) return ['var(--activity)', 'var(--text)', 'var(--other-edge)']
  return [`var(--${style})`, `var(--${style}-text)`, `var(--${style}-edge)`]
}

/** A name in so many letters: whole, or first name and initial, or cut. */
function titleIn(title: string, room: number): string {
  if (title.length <= room) return title
  const [first = '', ...rest] = title.split(' ')
  const last = rest.at(-1)
  const short = last === undefined ? title : `${first} ${last.charAt(0)}.`
  return clip(short, room)
}

const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)
