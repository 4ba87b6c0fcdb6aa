import { workListsHtml } from '@hjemrute/adapters/documents'
import type { WorkLists } from '@hjemrute/engine/report'
import { expect, test } from 'vitest'

const pages: WorkLists = {
  language: 'nb',
  title: 'Arbeidslister: en dag',
  heading: 'Arbeidslister',
  notes: ['En dag', 'Oppdiktet'],
  columns: ['Tid', 'Oppdrag', 'Tjenestemottaker', 'Sted', 'Reise hit', 'Merk'],
  indexTitle: 'Alle lister',
  lists: [
    {
      id: 'D 1',
      title: 'D 1: Kari <script>',
      subtitle: '07:30–15:00',
      rows: [{ time: '08:00', what: '"Tilsyn" & prat', who: 'Odd', where: '', travel: '3 min', remarks: '' }],
    },
  ],
  unassignedTitle: 'Ufordelte oppdrag',
  unassigned: ["Odd's"],
}

const html = workListsHtml(pages, '© noen')

test('the page needs nothing from elsewhere and says its language', () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/)
  expect(html).not.toMatch(/https?:|<script|<link|<img|@import|url\(/)
})

test('what people wrote is shown, never run', () => {
  expect(html).toContain('Kari &lt;script&gt;')
  expect(html).toContain('&quot;Tilsyn&quot; &amp; prat')
  expect(html).toContain('Odd&#39;s')
})

test('every list has a heading that its link leads to, and a table with a caption and header cells', () => {
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
  expect(anchors).toEqual(['list-D%201'])
  expect(html).toContain('<h2 id="list-D%201">')
  expect(html).toContain('<caption>07:30–15:00</caption>')
  expect(html.match(/<th scope="col">/g)).toHaveLength(6)
  expect(html.match(/<th scope="row">/g)).toHaveLength(1)
})

test('what is fictional, missing and whose the addresses are is said', () => {
  expect(html).toContain('<h2 id="missing">Ufordelte oppdrag</h2>')
  expect(html).toContain('<footer><p>Oppdiktet © noen</p></footer>')
})
