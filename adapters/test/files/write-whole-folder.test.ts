import { probeFolder, writeWholeFolder } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const file = (path: string, content = path) => ({ path, content })
const codeOf = (run: () => void): string => {
  try {
    run()
    return ''
  } catch (error) {
    return error instanceof HjemruteError ? error.faults[0]!.code : String(error)
  }
}

test('files go where they are to be, in folders that are made for them', () => {
  const folder = join(ownFolder(), 'a', 'report')
  writeWholeFolder(folder, [file('index.html'), file('lists/D1.html', 'æøå')])
  expect(readFileSync(join(folder, 'lists/D1.html'), 'utf8')).toBe('æøå')
  expect(readdirSync(folder).sort()).toEqual(['.hjemrute-files', 'index.html', 'lists'])
})

test('lists of yesterday are taken away, what others put there is not', () => {
  const folder = ownFolder()
  writeWholeFolder(folder, [file('lists/D1.html'), file('lists/D2.html')])
  writeFileSync(join(folder, 'lists/mine.txt'), 'mine')
  writeWholeFolder(folder, [file('lists/D1.html')])
  expect(readdirSync(join(folder, 'lists')).sort()).toEqual(['D1.html', 'mine.txt'])
})

test('what a changed note of our files says outside the folder is not believed', () => {
  const folder = ownFolder()
  const inside = join(folder, 'report')
  mkdirSync(inside)
  writeFileSync(join(folder, 'plan.json'), 'keep')
  writeFileSync(join(inside, '.hjemrute-files'), '../plan.json\n/etc/hostname\n')
  writeWholeFolder(inside, [file('index.html')])
  expect(existsSync(join(folder, 'plan.json'))).toBe(true)
})

test('all or none: when one file cannot be written, nothing is changed', () => {
  const folder = ownFolder()
  writeFileSync(join(folder, 'index.html'), 'old')
  writeFileSync(join(folder, 'lists'), 'a file where a folder should be')
  const write = () =>
    writeWholeFolder(folder, [file('index.html', 'new'), file('calendar/D1.ics'), file('lists/D1.html')])
  expect(codeOf(write)).toBe('output-not-a-folder')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['index.html', 'lists'])
})

test('a folder is tried before the work begins, and left as it was', () => {
  const folder = ownFolder()
  probeFolder(join(folder, 'new', 'report'))
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(join(folder, 'plan.json'), '')
  expect(codeOf(() => probeFolder(join(folder, 'plan.json')))).toBe('output-not-a-folder')
  expect(codeOf(() => probeFolder('/proc/report'))).toMatch(/^output-/)
})
