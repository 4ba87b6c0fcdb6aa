import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../../scripts/published-sets.ts'
import { fromMankowskaText, fromUdine } from '../../../src/exchange/index.ts'
import { problemSchema } from '../../../src/model/index.ts'
import type { ProblemInput } from '../../../src/model/index.ts'
import { filesIn, readJson, readText } from '../published-files.ts'
import { faultsOf } from '../faults-of.ts'
import { smallTexts } from '../small-texts.ts'

const small = smallTexts.fromMankowskaText

describe('the text of Mankowska and others', () => {
  test('states patients, services and the gap between two of them', () => {
    const { visits, dependencies, caregivers, travel } = problemSchema.parse(fromMankowskaText(small))
    expect(visits.map(({ id }) => id)).toEqual(['p1', 'p2.1', 'p2.2'])
    expect(visits[0]!.windows).toEqual([
      { opens: '2026-01-05T00:30:00+00:00', softCloses: '2026-01-05T01:30:00+00:00' },
    ])
    expect(visits[2]!.staffing[0]).toMatchObject({ duration: 720, qualifications: [{ code: 's3' }] })
    expect(dependencies).toMatchObject([{ first: 'p2.1', second: 'p2.2', minimumGap: 600, maximumGap: 1200 }])
    expect(caregivers.map(({ qualifications }) => qualifications.map(({ code }) => code))).toEqual([
      ['s1', 's2'],
      ['s3'],
    ])
    // Thousandths of a minute: 3.605551 becomes 3606.
    expect(travel).toMatchObject({
      modes: {
        car: {
          times: [
            [0, 5000, 2000],
            [5000, 0, 3606],
            [2000, 3606, 0],
          ],
        },
      },
    })
  })

  test.each([
    ['a block that is missing', small.replace(/\nmind\n.*\n/, '\n'), 'exchange-missing'],
    ['a row that is too short', small.replace('0 1 0\n1 0 1', '0 1\n1 0 1'), 'exchange-malformed-line'],
    ['a hole', small.replace('3.605551', 'NaN'), 'exchange-malformed-line'],
    ['nothing at all', '', 'exchange-missing'],
  ])('refuses %s', (_, text, code) => {
    expect(faultsOf(() => fromMankowskaText(text)).map((fault) => fault.code)).toContain(code)
  })
})

const folder = publishedSetFolder('mankowska-2014')

test.skipIf(folder === undefined)('the text of every instance says the same as its JSON', () => {
  const texts = filesIn(join(folder!, 'instances-original-txt'))
  expect(texts.length).toBeGreaterThan(0)
  for (const path of texts) {
    const name = basename(path, '.txt.gz')
    const json = fromUdine(readJson(join(folder!, 'instances', `${name}.json.gz`)), name)
    const text = fromMankowskaText(readText(path), name)
    expect({ ...text, ...approximate }, name).toEqual({ ...json, ...approximate })
    const [times, published] = [timesOf(text), timesOf(json)]
    expect(times.length).toBe(published.length)
    // The JSON's distances were rounded from other digits than the text's.
    const furthest = times.map((row, i) => Math.max(...row.map((ticks, j) => Math.abs(ticks - published[i]![j]!))))
    expect(Math.max(...furthest), name).toBeLessThanOrEqual(1)
  }
})

/** What follows from the distances: their sum is in the end of the horizon and of every shift. */
const approximate = { travel: undefined, horizon: undefined, shifts: undefined }

function timesOf({ travel }: ProblemInput): readonly (readonly number[])[] {
  return travel.kind === 'matrix' ? travel.modes['car']!.times : []
}
