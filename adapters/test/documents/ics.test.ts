import { calendarFile } from '@hjemrute/adapters/documents'
import { expect, test } from 'vitest'
import { demoReport, PRINTED } from './example.ts'

const report = demoReport()
const text = calendarFile(report.calendars, report.frame, PRINTED)

/** Reads iCalendar by the rules of RFC 5545 alone: lines folded (3.1), values escaped (3.3.11). */
function events(file: string): Map<string, string>[] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  const found: Map<string, string>[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') found.push(new Map())
    else
      found.at(-1)?.set(
        name,
        value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
      )
  }
  return found
}

test('lines end as they should and none is longer than 75 octets', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/)
  expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/)
})

test('each shift is one event, at its own time, in UTC', () => {
  const [first] = events(text)
  expect(first!.get('DTSTART')).toBe('20261201T063000Z')
  expect(first!.get('DTEND')).toBe('20261201T140000Z')
  expect(first!.get('DTSTAMP')).toBe('20261123T135200Z')
  expect(first!.get('SUMMARY')).toBe('Vakt D1')
  expect(first!.get('CLASS')).toBe('PRIVATE')
  expect(first!.get('LOCATION')).toBe('Base, Vorarlberger-Strasse 29, Schaanwald')
  expect(first!.get('DESCRIPTION')).toContain('\n07:30–07:50 Rapport\n')
})

test('every event has an id of its own, the same in every version of the plan', () => {
  const ids = events(text).map((event) => event.get('UID')!)
  expect(new Set(ids).size).toBe(ids.length)
  const later = calendarFile(demoReport('en').calendars, report.frame, '2026-11-24T06:00:00+01:00')
  expect(events(later).map((event) => event.get('UID'))).toEqual(ids)
})

test('nothing tells who receives services, where they live or what is done', () => {
  const visits = report.lists.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'visit'))
  const unfolded = text.replace(/\r\n[ \t]/g, '')
  for (const { title, where, service } of visits) {
    expect(unfolded).not.toContain(title)
    for (const line of where) if (line.kind === 'address') expect(unfolded).not.toContain(line.text)
    if (service !== undefined) expect(unfolded).not.toContain(service)
  }
})

test('the night when the clock goes back keeps its hours', () => {
  const event = {
    uid: 'n',
    summary: 'Natt',
    place: '',
    description: '',
    start: '2026-10-24T22:00:00+02:00',
    end: '2026-10-25T07:00:00+01:00',
  }
  const [night] = events(calendarFile([{ shift: 'N', name: 'Vakt N', events: [event] }], report.frame, PRINTED))
  // Ten hours: one of them comes twice.
  expect([night!.get('DTSTART'), night!.get('DTEND')]).toEqual(['20261024T200000Z', '20261025T060000Z'])
})
