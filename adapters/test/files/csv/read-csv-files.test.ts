import { LARGEST_CSV, readCsvFile, readCsvFiles } from '@hjemrute/adapters/files/csv'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { faultOf, ownFolder } from '../faults.ts'
import { listed } from './listed.ts'

function written(content: string | Uint8Array, name = 'a.csv'): string {
  const file = join(ownFolder(), name)
  writeFileSync(file, content)
  return file
}

const cellsOf = (file: string) => listed(readCsvFile(file))

const TEXT = 'Navn;Sted\r\nBjørg Åse;Sørbygda\r\n'
const ROWS = [
  ['Navn', 'Sted'],
  ['Bjørg Åse', 'Sørbygda'],
]
/** Bytes of letters that differ between the old pages: B j ø r g, in DOS (865) and on an old Macintosh. */
const DOS = [0x42, 0x6a, 0x9b, 0x72, 0x67]
const MACINTOSH = [0x42, 0x6a, 0xbf, 0x72, 0x67]

function bigEndian(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bytes.swap16()
}

describe('the same rows from every encoding that a spreadsheet writes', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little-endian, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, little-endian, without', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big-endian, with a mark', bigEndian(`\ufeff${TEXT}`)],
    ['UTF-16, big-endian, without', bigEndian(TEXT)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['compressed', gzipSync(TEXT)],
  ])('%s', (_, bytes) => expect(cellsOf(written(bytes))).toEqual(ROWS))

  test.each([
    ['DOS', DOS],
    ['Macintosh', MACINTOSH],
  ])('letters of an old %s page are refused, for nobody could tell them from others', (_, letters) => {
    const bytes = Buffer.concat([Buffer.from('Id;Navn\n1;'), Buffer.from(letters)])
    expect(faultOf(() => readCsvFile(written(bytes)))).toEqual({ code: 'csv-letters-unknown', line: 2 })
  })

  test('letters that were broken before are refused, and no name is shown', () => {
    expect(faultOf(() => readCsvFile(written('Id;Navn\n1;BjÃ¸rg')))).toEqual({
      code: 'csv-letters-broken',
      line: 2,
      found: 'Ã¸',
    })
    expect(faultOf(() => readCsvFile(written('Id;Navn\n1;Bj\ufffdrg')))).toMatchObject({ code: 'csv-letters-broken' })
  })
})

describe('the sign that divides the cells', () => {
  test.each([
    ['semicolon', 'a;b,c;d\n1,5;2;3\n'],
    ['comma', 'a,b;c,d\n"1,5",2,3\n'],
    ['tab', 'a\tb\td\n1,5\t2\t3\n'],
    ['a stroke', 'a|b|d\n1,5|2|3\n'],
  ])('%s', (_, text) => {
    const rows = cellsOf(written(text))
    expect(rows.map((row) => row.length)).toEqual([3, 3])
    expect(rows[1]).toEqual(['1,5', '2', '3'])
  })

  test('is not misled by a title with commas, nor by commas inside quotation marks', () => {
    const text = 'Oppdrag, uke 48, avdeling Sol\n\nid;navn;sted\n1;"a, b, c, d";x\n2;"e, f, g, h";y\n'
    expect(cellsOf(written(text))[3]).toEqual(['1', 'a, b, c, d', 'x'])
  })

  test('is what Excel’s own first line says', () => {
    expect(cellsOf(written('sep=,\r\na,b\r\n1,2\r\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})

describe('rows as a spreadsheet counts them', () => {
  test('empty rows stand, every kind of line end ends a line, and a cell may hold several lines', () => {
    expect(cellsOf(written('a;b\r\n\r\n1;"x\r\ny"\n2;z\r3;w'))).toEqual([
      ['a', 'b'],
      [''],
      ['1', 'x\ny'],
      ['2', 'z'],
      ['3', 'w'],
    ])
  })

  test('quotation marks inside a cell without any are signs like others', () => {
    expect(cellsOf(written('a;b\n1;Bygg "A"\n2;"sa ""hei"""\n'))).toEqual([
      ['a', 'b'],
      ['1', 'Bygg "A"'],
      ['2', 'sa "hei"'],
    ])
  })

  test('one that is never closed is told with the line where it opens', () => {
    expect(faultOf(() => readCsvFile(written('a;b\n1;x\n2;"y\n3;z\n')))).toEqual({
      code: 'csv-quote-not-closed',
      line: 3,
    })
    const long = `a;b\n1;"x\n${'2;y\n'.repeat(50_000)}`
    expect(faultOf(() => readCsvFile(written(long)))).toEqual({ code: 'csv-quote-not-closed', line: 2 })
    // The line that Excel hides is one of the file's.
    expect(faultOf(() => readCsvFile(written(`sep=;\n${long}`)))).toEqual({ code: 'csv-quote-not-closed', line: 3 })
  })
})

describe('what is no table is named', () => {
  test.each([
    ['file pdf', '%PDF-1.7\n'],
    ['file workbook', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml xl/workbook.xml'],
    ['file workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['file zip', 'PK\u0003\u0004\u0014\u0000\u0006\u0000photo.jpg'],
    ['file html', '<html><table><tr><td>Navn</td></tr></table></html>'],
    ['file json', '[{"id": 1}]'],
    ['file other', 'a;b\n1;\u0000\n2;3\n'],
  ])('%s', (kind, content) => {
    expect(faultOf(() => readCsvFile(written(content)))).toEqual({ code: 'csv-another-kind', kind })
  })

  test('an empty file, one of spaces, and one of a byte order mark alone', () => {
    for (const content of ['', ' \r\n \r\n', '\ufeff']) {
      expect(faultOf(() => readCsvFile(written(content)))).toEqual({ code: 'csv-empty' })
    }
  })

  test('one that is too large, also when it only becomes so when it is unpacked', () => {
    expect(faultOf(() => readCsvFile(written('a;b\n1;2\n'), 7))).toEqual({ code: 'csv-too-large', limit: 7 })
    const packed = written(gzipSync('a;b\n'.repeat(10_000)), 'a.csv.gz')
    expect(faultOf(() => readCsvFile(packed, 1000))).toEqual({ code: 'csv-too-large', limit: 1000 })
    expect(LARGEST_CSV).toBe(100_000_000)
  })
})

describe('several files', () => {
  test('a folder gives its tables, and not what else lies there', () => {
    const folder = ownFolder()
    for (const name of ['b.csv', 'a.CSV', 'c.tsv', 'd.csv.gz', '.~lock.a.csv#', '~$a.csv', 'e.xlsx', 'README.md'])
      writeFileSync(join(folder, name), name === 'd.csv.gz' ? gzipSync(TEXT) : TEXT)
    mkdirSync(join(folder, 'f.csv'))
    const { sheets, faults, unreadable } = readCsvFiles([folder])
    expect(sheets.map(({ file }) => file)).toEqual(
      ['a.CSV', 'b.csv', 'c.tsv', 'd.csv.gz'].map((name) => join(folder, name)),
    )
    expect([faults, unreadable]).toEqual([[], []])
  })

  test('one that cannot be read does not hide the others', () => {
    const [good, bad] = [written(TEXT), written('%PDF-1.7')]
    const { sheets, faults, unreadable } = readCsvFiles([bad, good, join(ownFolder(), 'none.csv'), ownFolder()])
    expect(sheets.map(({ file, rows }) => ({ file, rows: listed(rows) }))).toEqual([{ file: good, rows: ROWS }])
    expect(faults.map(({ code }) => code)).toEqual(['csv-another-kind', 'input-not-found', 'csv-no-files'])
    expect(unreadable).toHaveLength(3)
  })
})
