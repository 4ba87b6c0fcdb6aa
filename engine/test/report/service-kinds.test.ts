import { expect, test } from 'vitest'
import { parseProblem } from '../../src/model/index.ts'
import { REPORT_WORDS } from '../../src/text/index.ts'
import { kindsUsed, serviceKinds } from '../../src/report/service-kinds.ts'
import { tinyProblem } from '../check/tiny-day.ts'

function kindsOf(...services: string[]) {
  const input = tinyProblem()
  input.visits = services.map((service, k) => ({ ...input.visits[1]!, id: `v${k}`, service }))
  input.dependencies = []
  return serviceKinds(parseProblem(input).problem!, REPORT_WORDS.nb)
}

test.each([
  ['H', ['helsehjelp', 'morgenstell', 'kveldsstell', 'legemidler', 'sårstell', 'støttestrømper av', 'sårbehandling']],
  ['P', ['praktisk bistand', 'måltid', 'kveldsmat', 'handling og rydding', 'morgenhjelp']],
  ['R', ['rehabilitering', 'hverdagsrehabilitering', 'trening i trapp']],
])('%s', (letter, services) => {
  expect([...kindsOf(...services).values()].map((kind) => kind.letter)).toEqual(services.map(() => letter))
})

test('other services have a letter of their own, however many there are', () => {
  const services = Array.from({ length: 60 }, (_, k) => `oppgave ${String.fromCharCode(97 + (k % 26))} ${k}`)
  const kinds = kindsOf('helsehjelp', ...services)
  const own = [...kinds.values()].map(({ letter }) => letter).filter((letter) => letter !== '·')
  expect(new Set(own).size).toBe(own.length)
  // All letters and digits but P and R, which are kept for those they stand for everywhere.
  expect(own.length).toBeGreaterThan(30)
  expect(kindsUsed(kinds, new Set(['H'])).map(({ name }) => name)).toEqual(['Helsehjelp'])
})
