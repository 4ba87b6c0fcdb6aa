import type { HjemruteError } from '@hjemrute/engine/errors'
import { describe, expect, test } from 'vitest'
import { readRoutingSetting } from '../../src/roads/index.ts'

describe('HJEMRUTE_ROUTING', () => {
  test.each([
    ['valhalla:http://localhost:8002', { kind: 'valhalla', addresses: 'http://localhost:8002' }],
    [' osrm:https://routing.example/cars ', { kind: 'osrm', addresses: 'https://routing.example/cars' }],
    [
      'osrm:car=http://a:5000,foot=http://b:5000#vestfold-2026-11',
      { kind: 'osrm', addresses: { car: 'http://a:5000', foot: 'http://b:5000' }, mapVersion: 'osrm vestfold-2026-11' },
    ],
  ])('%s', (value, setting) => expect(readRoutingSetting(value)).toEqual(setting))

  test.each([
    'localhost:8002',
    'google:https://maps.example',
    'osrm:',
    'osrm:ftp://a',
    'osrm:http://',
    'osrm:http://a,foot=http://b',
    'valhalla:http://a,http://b',
  ])('%s is no server', (value) => {
    expect(() => readRoutingSetting(value)).toThrow(/travel-routing-setting/)
  })

  test('a password in it is not told', () => {
    try {
      readRoutingSetting('ftp://user:secret@server')
      expect.unreachable()
    } catch (error) {
      expect((error as HjemruteError).faults[0]!.values['value']).toBe('ftp://…@server')
    }
  })
})
