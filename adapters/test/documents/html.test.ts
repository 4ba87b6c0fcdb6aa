import { reportFiles, wholePage } from '@hjemrute/adapters/documents'
import { expect, test } from 'vitest'
import { demoReport, PRINTED } from './example.ts'

const report = demoReport('nb', ({ recipients, visits }) => {
  recipients!.find(({ id }) => id === visits[0]!.recipient)!.name = 'Kari <script>alert("1")</script> & Co'
})
const files = new Map((await reportFiles(report, PRINTED)).map(({ path, content }) => [path, String(content)]))
const pages = [...files].filter(([path]) => path.endsWith('.html'))

test('a report is an overview, lists, the duty lead’s sheet, and a list and a calendar for each shift', () => {
  const paths = [...files.keys()]
  const expected = ['index.html', 'lists.html', 'lists.pdf', 'lists-folded.pdf', 'duty-lead.html', 'duty-lead.pdf']
  expect(paths.slice(0, 6).sort()).toEqual(expected.sort())
  expect(paths.filter((path) => path.startsWith('lists/'))).toHaveLength(5)
  expect(paths.filter((path) => path.startsWith('calendar/'))).toHaveLength(5)
})

test.each(pages)('%s needs nothing from elsewhere, runs nothing and says its language', (_path, html) => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/)
  expect(html).not.toMatch(/https?:|<script|<link|<img|@import|url\(|javascript:/)
  expect(html).toContain('Oppdiktet kommune. Ingen ekte personer.')
})

test.each(pages)('%s has ids that are there once, and links that lead somewhere', (path, html) => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([])
  for (const [, href] of html.matchAll(/ href="([^"]+)"/g)) {
    if (href!.startsWith('tel:')) continue
    if (href!.startsWith('#')) expect(ids, `${path} ${href}`).toContain(href!.slice(1))
    else expect([...files.keys()], `${path} ${href}`).toContain(decodeURIComponent(href!))
  }
})

test('what people wrote is shown, never run', () => {
  expect(files.get('lists.html')).toContain('Kari &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co')
})

test('no file is named after a person, and no protected address is in any', () => {
  const names = report.lists.map(({ who }) => who)
  for (const path of files.keys()) for (const name of names) expect(path).not.toContain(name.split(' ')[0])
  const open = demoReport('nb', ({ recipients }) => void (recipients![0]!.addressProtected = false))
  const home = open.lists.flatMap(({ rows }) => rows).find(({ title }) => title === 'Ragnhild Blåklokke')
  // The address that the list shows without protection; others live in the same street, none at the same number.
  const address = home?.where.find(({ kind }) => kind === 'address')?.text
  expect(address).toMatch(/\d/)
  for (const [path, content] of pages) expect(content.includes(`>${address}<`), path).toBe(false)
})

test('one page has it all', () => {
  const html = wholePage(report)
  for (const { title } of report.duty.short) expect(html).toContain(title.replace('&', '&amp;'))
  expect(html).toContain('<svg')
  expect(html.match(/<h1>/g)).toHaveLength(1)
})
