import { probeOutput, readJsonFile, writeWholeFile } from '@hjemrute/adapters/files'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultOf, ownFolder } from './faults.ts'

test('a file is replaced whole, and nothing is left beside it', () => {
  const folder = ownFolder()
  const file = join(folder, 'plan.json')
  writeWholeFile(file, 'first')
  writeWholeFile(file, 'second')
  expect(readFileSync(file, 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['plan.json'])
})

test('a name that ends in .gz is compressed', () => {
  const file = join(ownFolder(), 'plan.json.gz')
  writeWholeFile(file, '{"a": 1}')
  expect(readFileSync(file)[0]).toBe(0x1f)
  expect(readJsonFile(file)).toEqual({ a: 1 })
})

test('a link stays a link', () => {
  const folder = ownFolder()
  writeFileSync(join(folder, 'real.json'), 'old')
  symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'))
  writeWholeFile(join(folder, 'link.json'), 'new')
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new')
})

test('a folder that is missing, a folder in the way and a file for a folder are told apart', () => {
  const folder = ownFolder()
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'file'), '')
  for (const attempt of [(file: string) => writeWholeFile(file, 'x'), probeOutput]) {
    expect(faultOf(() => attempt(join(folder, 'none', 'plan.json')))).toMatchObject({ code: 'output-folder-missing' })
    expect(faultOf(() => attempt(join(folder, 'file', 'plan.json')))).toMatchObject({ code: 'output-folder-missing' })
    expect(faultOf(() => attempt(join(folder, 'sub')))).toMatchObject({ code: 'output-is-a-folder' })
  }
  expect(readdirSync(folder).sort()).toEqual(['file', 'sub'])
})

test('probing leaves no trace', () => {
  const folder = ownFolder()
  probeOutput(join(folder, 'plan.json'))
  expect(readdirSync(folder)).toEqual([])
})

test.skipIf(!existsSync('/dev/full'))('a full disk is called one, and the device is still a device', () => {
  expect(faultOf(() => writeWholeFile('/dev/full', 'x'))).toMatchObject({ code: 'output-disk-full' })
  expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
})
