import type { Avoidable, LocalKnowledge } from '@hjemrute/engine/model'
import { clock, length } from '../../components/format.ts'
import { sayKnown } from '../local-knowledge/say-known.ts'
import type { Texts } from '../../text/index.tsx'

type Names = (id: string) => string

/** A field's value in words. What it cannot read it says as it stands. */
export function sayValue(path: string, value: unknown, text: Texts, nameOf: Names = (id) => id): string {
  const { people } = text
  if (value === null || value === undefined || value === '') return people.nothing
  if (typeof value === 'boolean') return value ? people.yes : people.no
  if (typeof value === 'string') return sayText(path, value, text, nameOf)
  if (!Array.isArray(value)) return JSON.stringify(value)
  if (value.length === 0) return people.nothing
  return value.map((item: unknown) => sayItem(path, item, text)).join(', ')
}

function sayText(path: string, value: string, text: Texts, nameOf: Names): string {
  if (path === 'start' || path === 'end') return clock(value, text)
  return text.people.values[value] ?? nameOf(value)
}

interface Item {
  readonly opens?: string
  readonly softCloses?: string
  readonly hardCloses?: string
  readonly duration?: number
  readonly qualifications?: readonly { readonly code: string }[]
  readonly code?: string
  readonly validFrom?: string
  readonly validTo?: string
}

function sayItem(path: string, item: unknown, text: Texts): string {
  if (path === 'knowledge') return sayKnown(item as LocalKnowledge, text)
  if (path === 'avoids') return text.knowledge.avoidable[item as Avoidable]
  if (typeof item === 'string') return item
  const each = item as Item
  if (path === 'windows') {
    const closes = each.softCloses ?? each.hardCloses
    return [each.opens, closes].map((iso) => (iso === undefined ? '' : clock(iso, text))).join('–')
  }
  if (path === 'staffing')
    return [
      length(each.duration ?? 0, text),
      ...(each.qualifications ?? []).map(({ code }) => sayCode(code, text)),
    ].join(' ')
  if (path !== 'qualifications') return JSON.stringify(item)
  const dates = [each.validFrom, each.validTo].map((iso) => (iso === undefined ? '' : day(iso, text)))
  const told = dates.join('') === '' ? '' : ` (${dates.join('–')})`
  return `${sayCode(each.code ?? '', text)}${told}`
}

const sayCode = (code: string, text: Texts): string => text.people.values[code] ?? code

/** `2. des. 2026` */
export const day = (iso: string, text: Texts): string =>
  new Intl.DateTimeFormat(text.locale, { dateStyle: 'medium', timeZone: 'Europe/Oslo' }).format(new Date(iso))
