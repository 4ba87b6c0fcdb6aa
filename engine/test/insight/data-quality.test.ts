import { dataQuality } from '@hjemrute/engine/insight'
import type { Problem, QualityFinding } from '@hjemrute/engine/model'
import { QUALITY_CODES } from '@hjemrute/engine/model'
import { sayQuality } from '@hjemrute/engine/text'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem } = exampleDay('department-day')
const told = (of: Problem, knowledge?: Parameters<typeof dataQuality>[1]): string[] =>
  dataQuality(of, knowledge).map(({ code, subject }) => `${code} ${subject.id}`)
const before = new Set(told(problem))

/** What a change adds to what was found. */
const added = (change: Partial<Problem>, knowledge?: Parameters<typeof dataQuality>[1]): string[] =>
  told({ ...problem, ...change }, knowledge).filter((each) => !before.has(each))

type Visit = Problem['visits'][number]
const [first, ...others] = problem.visits as [Visit, ...Visit[]]
const withFirst = (change: Partial<Visit>): Visit[] => [{ ...first, ...change }, ...others]
const place = (change: Partial<Visit['staffing'][number]>): Visit['staffing'] =>
  first.staffing.map((each) => ({ ...each, ...change }))

describe('each thing that is wrong is found, and where it is', () => {
  test('no duration; one that reality disagrees with by more than 30 %; nothing said where it was not measured', () => {
    expect(added({ visits: withFirst({ staffing: place({ duration: 0 }) }) })).toEqual([`duration-missing ${first.id}`])
    const visits = withFirst({ staffing: place({ duration: 1000 }) })
    expect(added({ visits }, { actual: new Map([[first.id, 1310]]) })).toEqual([`duration-off ${first.id}`])
    expect(added({ visits }, { actual: new Map([[first.id, 1290]]) })).toEqual([])
    expect(added({ visits })).toEqual([])
  })

  test('one length for nearly all is told once, of the department', () => {
    const visits = problem.visits.map((visit) => ({
      ...visit,
      staffing: visit.staffing.map((each) => ({ ...each, duration: 900 })),
    }))
    expect(added({ visits }).filter((each) => !each.startsWith('booked'))).toEqual(['durations-alike '])
  })

  test('no window, or one of the whole day', () => {
    expect(added({ visits: withFirst({ windows: [] }) })).toContain(`window-missing ${first.id}`)
    const { start, end } = problem.horizon
    const windows = [{ opens: start, hardCloses: end }]
    expect(added({ visits: withFirst({ windows }) })).toContain(`window-missing ${first.id}`)
  })

  test('nothing asked for where the others of the service ask', () => {
    const visits = problem.visits.map((visit, at) => ({
      ...visit,
      service: at < 10 ? 'sår' : 'annet',
      staffing: visit.staffing.map((each) => ({
        ...each,
        qualifications: at > 0 && at < 10 ? [{ code: 'sårstell', level: 0 }] : [],
      })),
    }))
    expect(added({ visits })).toContain(`competence-doubtful ${first.id}`)
  })

  test('the same visit twice, and two that must be at the same time', () => {
    expect(added({ visits: [...problem.visits, { ...first, id: 'again' }] })).toContain('booked-twice again')
    const day = problem.horizon.start.slice(0, 10)
    const at = (clock: string) => [{ opens: `${day}T${clock}:00+01:00`, hardCloses: `${day}T${clock}:00+01:00` }]
    const long = { ...first, windows: at('09:00'), staffing: place({ duration: 3600 }) }
    const during = { ...long, id: 'during', windows: at('09:30') }
    const after = { ...long, id: 'after', windows: at('10:00') }
    const found = added({ visits: [long, ...others, during, after] })
    expect(found).toContain('booked-at-once during')
    expect(found).not.toContain('booked-at-once long')
  })

  test('a home that has no place, is off the map, or is far from the others; nothing of a protected one', () => {
    const moved = (coordinate: { lat: number; lon: number } | undefined) =>
      problem.locations.map((location) => (location.id === first.location ? { ...location, coordinate } : location))
    const { recipient } = first
    const bounds = { south: 47, west: 9.4, north: 47.3, east: 9.7 }
    const off = { lat: 60, lon: 10 }
    expect(added({ locations: moved(undefined) as Problem['locations'] })).toContain(`address-missing ${recipient}`)
    expect(added({ locations: moved(off) }, { bounds })).toContain(`address-off-map ${recipient}`)
    expect(added({ locations: moved(off) })).toContain(`address-far ${recipient}`)
    const recipients = problem.recipients.map((each) =>
      each.id === recipient ? { ...each, addressProtected: true } : each,
    )
    expect(added({ locations: moved(off), recipients }, { bounds })).not.toContain(`address-off-map ${recipient}`)
    expect(added({ locations: moved(off), recipients })).not.toContain(`address-far ${recipient}`)
  })

  test('nobody as primary contact; a competence that has ended, unless it is held anew; a long shift without a break', () => {
    const recipients = problem.recipients.map(({ primaryContact: _, ...each }) => each)
    const contacts = told({ ...problem, recipients }).filter((each) => each.startsWith('contact-missing'))
    expect(contacts).toHaveLength(recipients.length)
    const shift = problem.shifts.find(({ caregiver }) => caregiver !== null)!
    const ended = { code: 'dosett', level: 0, validTo: problem.horizon.start }
    const holding = (qualifications: Problem['caregivers'][number]['qualifications']) =>
      problem.caregivers.map((each) => (each.id === shift.caregiver ? { ...each, qualifications } : each))
    expect(added({ caregivers: holding([ended]) })).toContain(`competence-expired ${shift.caregiver}`)
    expect(added({ caregivers: holding([ended, { code: 'dosett', level: 0 }]) })).not.toContain(
      `competence-expired ${shift.caregiver}`,
    )
    const shifts = problem.shifts.map((each) => (each.id === shift.id ? { ...each, breaks: [] } : each))
    expect(added({ shifts })).toEqual([`break-missing ${shift.id}`])
  })
})

test.each(['nb', 'nn', 'en'] as const)('%s: each is told in two whole sentences', (language) => {
  const values = {
    duration: 5400,
    planned: 900,
    actual: 1800,
    count: 3,
    percent: 82,
    service: 'sår',
    competence: 'sårstell',
  }
  const all = { ...values, until: '2026-06-30T23:59:59+02:00', kilometres: 60 }
  for (const code of QUALITY_CODES) {
    const finding: QualityFinding = { code, subject: { kind: 'visit', id: 'x' }, values: all }
    const { message, effect } = sayQuality(language, finding)
    for (const text of [message, effect]) expect(text).toMatch(/^[^{}⟨⟩]+\.$/)
  }
})
