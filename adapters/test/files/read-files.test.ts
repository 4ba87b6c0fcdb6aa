import { matrixFileReader, readBytes, readJsonFile } from '@hjemrute/adapters/files'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { faultOf, ownFolder } from './faults.ts'

function written(name: string, content: string | Uint8Array): string {
  const file = join(ownFolder(), name)
  writeFileSync(file, content)
  return file
}

describe('a JSON file', () => {
  test('is read with and without compression, whatever its name, and with a byte order mark', () => {
    expect(readJsonFile(written('a.json', '{"sted": "Sørbygda"}'))).toEqual({ sted: 'Sørbygda' })
    expect(readJsonFile(written('a.json.gz', gzipSync('{"a": 1}')))).toEqual({ a: 1 })
    expect(readJsonFile(written('a.json', gzipSync('{"a": 1}')))).toEqual({ a: 1 })
    expect(readJsonFile(written('a.json', '\ufeff{"a": 1}'))).toEqual({ a: 1 })
  })

  test('is refused when it is not there or is a folder', () => {
    const folder = ownFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'file'), '{}')
    expect(faultOf(() => readJsonFile(join(folder, 'none.json')))).toMatchObject({ code: 'input-not-found' })
    expect(faultOf(() => readJsonFile(join(folder, 'file', 'x.json')))).toMatchObject({ code: 'input-not-found' })
    expect(faultOf(() => readJsonFile(join(folder, 'sub')))).toMatchObject({ code: 'input-is-a-folder' })
  })

  test('is refused above the limit, also when it only becomes large when unpacked', () => {
    const exact = written('exact.json', '[' + ' '.repeat(98) + ']')
    expect(readJsonFile(exact, 100)).toEqual([])
    expect(faultOf(() => readJsonFile(exact, 99))).toEqual({ code: 'input-too-large', limit: 99 })
    const packed = written('packed.json.gz', gzipSync('[' + ' '.repeat(10_000) + ']'))
    expect(faultOf(() => readJsonFile(packed, 1000))).toEqual({ code: 'input-too-large', limit: 1000 })
  })

  test('is refused when its compression is broken', () => {
    const packed = gzipSync('{"a": "' + 'x'.repeat(1000) + '"}')
    expect(faultOf(() => readJsonFile(written('a.gz', packed.subarray(0, 20))))).toEqual({
      code: 'input-compression-broken',
    })
  })

  test('is refused in another encoding, with the place of the first letter that shows it', () => {
    const latin1 = Buffer.from('{"name":\n "Bjørg"}', 'latin1')
    expect(faultOf(() => readJsonFile(written('a.json', latin1)))).toEqual({
      code: 'input-encoding',
      line: 2,
      column: 5,
      found: '0xf8',
    })
    const utf16 = Buffer.from('\ufeff{}', 'utf16le')
    expect(faultOf(() => readJsonFile(written('a.json', utf16)))).toMatchObject({ found: 'UTF-16' })
    const noMark = Buffer.from('{"a": 1}', 'utf16le')
    expect(faultOf(() => readJsonFile(written('a.json', noMark)))).toMatchObject({ found: 'UTF-16' })
  })

  test('may hold the sign that stands for unreadable letters, when that is what it holds', () => {
    expect(readJsonFile(written('a.json', '["\ufffd"]'))).toEqual(['\ufffd'])
    const both = Buffer.concat([Buffer.from('["\ufffd", "'), Buffer.of(0xe5), Buffer.from('"]')])
    expect(faultOf(() => readJsonFile(written('a.json', both)))).toMatchObject({ column: 8, found: '0xe5' })
  })
})

describe('a matrix file', () => {
  test('is found beside the problem, held to its hash as stored, and unpacked', () => {
    const folder = ownFolder()
    const stored = gzipSync('numbers')
    writeFileSync(join(folder, 'area.matrix.gz'), stored)
    const sha256 = createHash('sha256').update(stored).digest('hex')
    const read = matrixFileReader(join(folder, 'problem.json'))
    expect(Buffer.from(read({ path: 'area.matrix.gz', sha256 })).toString()).toBe('numbers')
    const other = '0'.repeat(64)
    expect(faultOf(() => read({ path: 'area.matrix.gz', sha256: other }))).toEqual({
      code: 'travel-file-hash',
      stated: other,
      found: sha256,
    })
  })
})

test('stored and unpacked bytes are both told', () => {
  const stored = gzipSync('abc')
  const bytes = readBytes(written('a.gz', stored), 1000)
  expect(Buffer.from(bytes.stored)).toEqual(stored)
  expect(Buffer.from(bytes.content).toString()).toBe('abc')
})
