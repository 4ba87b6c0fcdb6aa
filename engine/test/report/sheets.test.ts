import { expect, test } from 'vitest'
import type { PlanInput } from '../../src/model/index.ts'
import { reportOf } from './told-day.ts'

test('the duty lead’s sheet has lists, telephones, keys and cars', () => {
  const { duty } = reportOf()
  expect(duty.lists.rows).toEqual([
    ['D1', 'Tuva Hestehov', '07:30–14:00', 'Bil 7', '3 oppdrag', '900 00 001'],
    ['D2', 'Jonas Gråspurv', '07:30–12:30', 'Bil 4', '3 oppdrag', '900 00 002'],
  ])
  expect(duty.phones.rows[0]).toEqual(['Ansvarsvakt, Avdeling Nord', '', '900 00 000'])
  expect(duty.keys.rows).toEqual([['Nøkkel 14', 'Base (fictional), Prøveveien 1', 'D2', 'Jonas Gråspurv', '08:00']])
  expect(duty.vehicles.rows).toEqual([
    ['Bil 4', 'D2', 'Jonas Gråspurv', '07:54–09:38'],
    ['Bil 7', 'D1', 'Tuva Hestehov', '07:55–10:20'],
  ])
})

test('no telephone stands twice: units and trainees in a table of their own, others beside their lists', () => {
  const { duty } = reportOf(({ problem }) => {
    problem.caregivers!.push({ id: 'trainee', name: 'Una Røyskatt', phone: '900 00 003' })
    problem.shifts[1]!.trainees = [{ caregiver: 'trainee' }]
  })
  expect(duty.phones.rows).toEqual([
    ['Ansvarsvakt, Avdeling Nord', '', '900 00 000'],
    ['Una Røyskatt', 'D2', '900 00 003'],
  ])
  expect(duty.lists.rows.map((row) => row[duty.lists.phones![0]!])).toEqual(['900 00 001', '900 00 002'])
})

test('a car that is back goes out again; one too few is said', () => {
  const { duty } = reportOf(({ problem, plan }) => {
    problem.vehicles![0]!.number = 1
    problem.shifts.push({ ...problem.shifts[1]!, id: 'shift-d', name: 'D4', caregiver: null })
    const stop = { ...plan.shifts[1]!.stops[0]!, id: 'visit-x', arrival: '', start: '', end: '' }
    const [arrival, end] = ['2026-11-23T11:00:00+01:00', '2026-11-23T11:30:00+01:00']
    const late = { departure: '2026-11-23T10:54:00+01:00', return: '2026-11-23T11:36:00+01:00' }
    plan.shifts.push({ shift: 'shift-d', ...late, stops: [{ ...stop, arrival, start: arrival, end }] })
  })
  // The other leaves at 07:54 and is back at 09:38; the duty lead leaves at 07:55 and finds none.
  expect(duty.vehicles.rows.map(([name, shift]) => [name, shift])).toEqual([
    ['Bil 4', 'D2'],
    ['ingen ledig', 'D1'],
    ['Bil 4', 'D4'],
  ])
})

test('what is unassigned stands with its reasons and one way out for each', () => {
  const { duty } = reportOf(({ plan }) => {
    plan.shifts[1]!.stops.splice(0, 1)
    const reasons: NonNullable<NonNullable<PlanInput['unassigned']>[number]['reasons']> = [
      { code: 'no-shift-qualified', values: { qualification: 'legemidler, insulin' } },
      { code: 'required-caregiver-not-on-duty', values: { caregiver: 'caregiver-a, caregiver-b' } },
      { code: 'no-time-left', values: {}, action: 'move-within-day' },
    ]
    plan.unassigned = [{ kind: 'visit', id: 'visit-2', mandatory: true, reasons }]
  })
  expect(duty.unassigned).toEqual([
    {
      title: 'Liv Rødstrupe',
      letter: 'P',
      about: 'vask · 23.11. 08:00–08:30 · 30 min',
      reasons: [
        'Ingen på vakt har kompetansen oppdraget krever: legemidler og insulin.',
        'Oppdraget krever Tuva Hestehov eller Jonas Gråspurv, som ikke er på vakt da.',
        'Oppdraget får bare plass om andre oppdrag flyttes.',
      ],
      waysOut: ['Finn en vikar.', 'Flytt oppdraget til en annen dag.', 'Flytt oppdraget til en annen tid samme dag.'],
    },
  ])
})

test('the overview measures the plan beside another, and says what the check found', () => {
  const judgement = {
    violations: [],
    cost: { total: 1, unit: 's', terms: [{ term: 'travel', amount: 7200, unit: 's', weight: 1, cost: 7200 }] },
    patientOrder: false,
  }
  const { measures } = reportOf(undefined, 'nb', { compared: { kind: 'byHand', judgement } })
  expect(measures.verdict).toBe('0 regelbrudd (uavhengig sjekk)')
  expect(measures.table.columns).toEqual(['Hva', 'Forslaget', 'For hånd'])
  // 300 + 420 + 420 + 300 on one route, 360 + 300 + 180 + 600 on the other: 48 minutes.
  expect(measures.table.rows.slice(0, 2)).toEqual([
    ['Oppdrag uten plass', '0', '0'],
    ['Reisetid', '48 minutter', '2 timer'],
  ])
})

test('the timeline lies from the first whole hour to the last, and its table says the same', () => {
  const { timeline } = reportOf().days[0]!
  expect(timeline!.hours.map(({ label }) => label)).toEqual(['07', '08', '09', '10', '11', '12', '13', '14'])
  const bars = timeline!.lanes.flatMap((lane) => lane.bars)
  // 08:35–09:05 is from minute 95 to minute 125 after 07:00.
  expect(bars[1]).toMatchObject({
    from: 95,
    to: 125,
    names: ['Per Blåmeis', 'Per B.', 'PB'],
    shared: true,
    style: 'health',
  })
  expect(timeline!.table.rows).toHaveLength(bars.length)
  expect(timeline!.table.rows[1]).toEqual([
    'D1 Tuva Hestehov',
    '2',
    '08:35',
    '09:05',
    'Per Blåmeis',
    'Helsehjelp',
    'Åsen 4',
    '7 min',
  ])
})

test('the calendar has the shift and no word of recipients', () => {
  const [tuva] = reportOf().calendars
  expect(tuva!.events).toHaveLength(1)
  expect(tuva!.events[0]).toMatchObject({ uid: 'tiny-day/shift-a@hjemrute.invalid', summary: 'Vakt D1' })
  expect(tuva!.events[0]!.description).toContain('08:00–08:20 Oppdrag 1\n08:35–09:05 Oppdrag 2\n09:12–09:42 Pause')
  expect(JSON.stringify(tuva)).not.toMatch(/Odd|Løvetann|Bærstien|egemidler/)
})
