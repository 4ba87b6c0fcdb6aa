import { listsPdf, reportFiles } from '@hjemrute/adapters/documents'
import { A4, A5, impose, paginate } from '@hjemrute/engine/report'
import { describe, expect, test } from 'vitest'
import { demoReport, PRINTED } from './example.ts'
import { readPdf } from './read-pdf.ts'

const report = demoReport()
const files = new Map((await reportFiles(report, PRINTED)).map(({ path, content }) => [path, content]))
const pdf = (path: string) => readPdf(files.get(path) as Uint8Array)
/** Lines are broken where they must be, so texts are compared without spaces. */
const bare = (text: string): string => text.replace(/\s/g, '')

describe('lists on A4', () => {
  const { pages, raw } = pdf('lists.pdf')
  const planned = report.lists.flatMap((list) => paginate(list, A4))

  test('are the pages that were planned, with all their rows, numbers and what to do with the paper', () => {
    expect(pages).toHaveLength(planned.length)
    for (const [k, { list, rows, number, of }] of planned.entries()) {
      const text = bare(pages[k]!)
      expect(text).toContain(bare(list.who))
      expect(text).toContain(bare(`Side ${number} av ${of}`))
      expect(text).toContain(bare('Makuleres etter vakt'))
      expect(text.includes('fortsetter')).toBe(number > 1)
      for (const row of rows)
        for (const { text: said } of [...row.where, ...row.how]) expect(text).toContain(bare(said))
      for (const row of rows) expect(text).toContain(bare(row.title))
    }
  })

  test('say their title and language, have a bookmark for each list, and do not claim to be tagged', () => {
    expect(raw).toContain('/Lang (nb)')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw.match(/\/Title /g)!.length).toBeGreaterThan(report.lists.length)
    expect(raw).toContain('/Outlines')
    expect(raw).not.toContain('/StructTreeRoot')
    expect(raw).not.toContain('/Marked true')
  })

  test('have the letters of Norwegian names', () => {
    const text = pages.join('')
    expect(text).toMatch(/[æøåÆØÅ]/)
    expect(text).not.toContain('\ufffd')
  })
})

test('folded lists have two pages on a side, as many sides as planned, and all their rows', () => {
  const { pages } = pdf('lists-folded.pdf')
  const sides = report.lists.flatMap((list) => impose(paginate(list, A5)))
  expect(pages).toHaveLength(sides.length)
  for (const [k, { left, right }] of sides.entries()) {
    const text = bare(pages[k]!)
    for (const page of [left, right]) {
      if (page === undefined) continue
      expect(text).toContain(bare(`Side ${page.number} av ${page.of}`))
      for (const { title } of page.rows) expect(text).toContain(bare(title))
    }
    if (left === undefined && right === undefined) expect(text).toBe('')
  }
})

test('the duty lead’s sheet has every list, and why something has no place', () => {
  const text = bare(pdf('duty-lead.pdf').pages.join(''))
  for (const { title } of report.duty.short) expect(text).toContain(bare(title))
  expect(report.duty.unassigned.length).toBeGreaterThan(0)
  for (const { title, reasons, waysOut } of report.duty.unassigned) {
    for (const said of [title, ...reasons, ...waysOut]) expect(text).toContain(bare(said))
  }
})

test('the same plan printed at the same time is the same file', async () => {
  const again = Buffer.from(await listsPdf(report))
  expect(again.equals(Buffer.from(files.get('lists.pdf') as Uint8Array))).toBe(true)
})
