import { describe, expect, test } from 'vitest'
import { reportOf } from './told-day.ts'

const rowOf = (report: ReturnType<typeof reportOf>, shift: number, title: string) =>
  report.lists[shift]!.rows.find((row) => row.title === title)!
const texts = (lines: readonly { label: string; text: string }[]): string[] =>
  lines.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`))

describe('a work list', () => {
  const report = reportOf()
  const [first, second] = report.lists

  test('says whose it is, when, by which car, and who to call', () => {
    expect(first).toMatchObject({
      who: 'Tuva Hestehov',
      shiftName: 'D1',
      day: 'mandag 23. november 2026',
      hours: '07:30–14:00',
      // The duty lead leaves at 07:55, a minute after the other, who has taken the first car.
      about: 'sykepleier · ansvarsvakt · 3 oppdrag · Bil 7',
      call: 'Ring ansvarsvakt: 900 00 000',
    })
    expect(second!.about).toBe('helsefagarbeider · 3 oppdrag · Bil 4')
    expect(report.frame).toMatchObject({ printed: 'Skrevet ut 22.11. 14:52' })
    expect(report.frame.version).toMatch(/^Versjon [0-9A-F]{4} [0-9A-F]{4}$/)
  })

  test('has a row for where it begins, every stop, and where it ends, in time', () => {
    expect(first!.rows.map(({ time, title }) => `${time} ${title}`)).toEqual([
      '07:55 Ut fra',
      '08:00 Odd Løvetann',
      '08:35 Per Blåmeis',
      '09:12 Pause',
      '10:00 Odd Løvetann',
      '10:20 Tilbake',
    ])
  })

  test('a row says where, what, how one gets in, what to remember, and how far it is', () => {
    const row = rowOf(report, 0, 'Odd Løvetann')
    expect(row).toMatchObject({ until: '08:20', length: '20 min', travel: 'reise 5 min', letter: 'H' })
    expect(texts(row.where)).toEqual(['Bærstien 2', 'Telefon: 900 00 011'])
    expect(texts(row.how)).toEqual([
      'Gjør: Legemidler · frokost',
      'Inn: Nøkkelboks ved døra',
      'Husk: Hører dårlig. Liten hund.',
      'Kan begynne 08:00–08:30',
    ])
  })

  test('shows the former time, whose the visit was, and what is no longer on the list', () => {
    expect(rowOf(report, 0, 'Odd Løvetann').former).toBe('08:10')
    const taken = rowOf(report, 1, 'Liv Rødstrupe')
    expect(taken.former).toBeUndefined()
    expect(texts(taken.how)).toContain('Overtatt fra Tuva Hestehov')
    expect(texts(first!.changes)).toEqual(['Ikke lenger på lista: 08:00 Liv Rødstrupe (nå Jonas Gråspurv)'])
  })

  test('names the others who come, with their telephone, and those who have never met', () => {
    expect(texts(rowOf(report, 0, 'Per Blåmeis').how)).toContain('Sammen med: Jonas Gråspurv (900\u00a000\u00a0002)')
    const other = texts(rowOf(report, 1, 'Per Blåmeis').how)
    expect(other).toContain('Sammen med: Tuva Hestehov (900\u00a000\u00a0001)')
    expect(other).toContain('Ny for tjenestemottaker')
    // 08:27 to 08:35
    expect(texts(rowOf(report, 0, 'Per Blåmeis').how)).toContain('Vent 8 min først')
  })

  test('names the keys to take along, and has a letter of its own for every service', () => {
    expect(texts(second!.facts)).toEqual(['Nøkler: Nøkkel 14 (henger på Base (fictional), Prøveveien 1)'])
    expect(texts(rowOf(report, 1, 'Liv Rødstrupe').how)).toContain('Nøkkel: Nøkkel 14')
    expect(second!.legend).toEqual([
      { letter: 'F', name: 'Følge' },
      { letter: 'H', name: 'Helsehjelp' },
      { letter: 'P', name: 'Praktisk bistand' },
    ])
  })

  test('a vacant shift without visits has no list, and stands on the duty lead’s sheet', () => {
    expect(report.lists.map(({ shift }) => shift)).toEqual(['shift-a', 'shift-b'])
    expect(report.duty.vacant.rows).toEqual([['D3', '07:30–12:30', '', 'Ingen oppdrag']])
  })
})

test('nothing tells where a protected recipient lives: no list, sheet, map or calendar', () => {
  const report = reportOf()
  const all = JSON.stringify(report)
  expect(all).not.toMatch(/Hemmelig|home-4/)
  expect(all).not.toContain('900 00 014')
  expect(texts(rowOf(report, 1, 'Eva Åkerrikse').where)).toEqual(['Adressen er skjermet. Spør ansvarsvakt.'])
  const map = report.days[0]!.map!
  expect(map.hidden).toBe(1)
  expect(map.routes[1]!.stops).toHaveLength(2)
  // With the protection gone it is there: the test above can fail.
  expect(JSON.stringify(reportOf(({ problem }) => void (problem.recipients![3]!.addressProtected = false)))).toMatch(
    /Hemmeligveien/,
  )
})

test('what is to be remembered of a protected recipient is told without what tells where they live', () => {
  const special = 'Hører dårlig. Leilighet H0204. Gå inn fra Hemmeligveien. Liker kaffe.'
  const how = (isProtected: boolean): string[] => {
    const report = reportOf(({ problem }) => {
      Object.assign(problem.recipients![3]!, { special, addressProtected: isProtected })
    })
    return texts(rowOf(report, 1, 'Eva Åkerrikse').how)
  }
  expect(how(true)).toContain('Husk: Hører dårlig. Liker kaffe.')
  expect(how(false)).toContain(`Husk: ${special}`)
})

test('what is fictional is said, in three languages', () => {
  const notices = (['nb', 'nn', 'en'] as const).map((language) => reportOf(undefined, language).frame.notices.join(' '))
  expect(notices).toEqual([
    'Oppdiktet kommune. Ingen ekte personer.',
    'Oppdikta kommune. Ingen ekte personar.',
    'Fictional municipality. No real people.',
  ])
})

test('the same plan has the same version, another another', () => {
  const version = reportOf().frame.version
  expect(reportOf(undefined, 'nb', { printed: '2026-11-23T06:00:00+01:00' }).frame.version).toBe(version)
  expect(reportOf(({ plan }) => void plan.shifts[0]!.stops.pop()).frame.version).not.toBe(version)
})
