import { describe, expect, test } from 'vitest'
import { nearestId, nearestWord } from '../../src/model/validate/near-miss.ts'

describe('the word that was meant', () => {
  const keys = ['windows', 'staffing', 'duration', 'location', 'endLocation']
  test.each([
    ['window', 'windows'], // one letter left out
    ['stafing', 'staffing'],
    ['duratoin', 'duration'], // two neighbours swapped: one slip
    ['DURATION', 'duration'],
    ['Location', 'location'],
    ['endlocation', 'endLocation'],
  ])('%s → %s', (word, meant) => expect(nearestWord(word, keys)).toBe(meant))

  test.each(['colour', 'x', '', 'windmill', 'w'.repeat(1000)])('%s: no guess', (word) =>
    expect(nearestWord(word, keys)).toBeUndefined(),
  )

  test('a short word may be one letter off, not two', () => {
    expect(nearestWord('cer', ['car'])).toBe('car')
    expect(nearestWord('cex', ['car'])).toBeUndefined()
  })
})

describe('the id that was meant', () => {
  test('a digit is never a slip', () => {
    expect(nearestId('visit-12', ['visit-11', 'visit-13', 'visit-112'])).toBeUndefined()
    expect(nearestId('vist-12', ['visit-11', 'visit-12'])).toBe('visit-12')
    expect(nearestId('visit-012', ['visit-12'])).toBe('visit-12')
  })
})
