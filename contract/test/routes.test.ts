import { expect, test } from 'vitest'
import { PERMISSIONS, ROUTES, SHAPES } from '../src/index.ts'
import type { RouteName } from '../src/index.ts'

const names = Object.keys(ROUTES) as RouteName[]

test('no two routes answer at the same place', () => {
  const places = names.map((name) => `${ROUTES[name].method} ${ROUTES[name].path}`)
  expect(new Set(places).size).toBe(places.length)
})

test.each(names)('%s: its shape has just the parameters of its path, and a permission that exists', (name) => {
  const inPath = [...ROUTES[name].path.matchAll(/:(\w+)/g)].map(([, key]) => key!)
  expect(Object.keys(SHAPES[name].params.shape).sort()).toEqual(inPath.sort())
  expect(PERMISSIONS).toContain(ROUTES[name].permission)
})

test('what is public holds nothing of anyone: session, health and map', () => {
  const open = names.filter((name) => ROUTES[name].permission === 'public').sort()
  expect(open).toEqual(['openDemoSession', 'readHealth', 'readMap', 'readSession'])
})
