import type { Extract } from '@hjemrute/engine/generate'

/** Metres to degrees at 59° north. */
const LAT = 1 / 111_195
const LON = LAT / 0.515
const NORTH = 59
const EAST = 10

/**
 * A map that nobody lives on: a town of 40 × 40 house numbers 45 m apart, blocks of flats and a home for the elderly in
 * its middle, and hamlets of 30 houses along a road to the north.
 */
export function madeUpExtract(): Extract {
  const addresses: Extract['addresses'][number][] = []
  const buildings: Extract['buildings'][number][] = []
  const add = (x: number, y: number, street: string, kind: string, areaSquareMetres: number, levels?: number): void => {
    const at = { lat: NORTH + y * LAT, lon: EAST + x * LON }
    buildings.push({ ...at, areaSquareMetres, kind, ...(levels === undefined ? {} : { levels }) })
    const id = `n${addresses.length + 1}`
    addresses.push({ id, ...at, street, number: String(addresses.length + 1), building: buildings.length - 1 })
  }
  for (let column = 0; column < 40; column++)
    for (let row = 0; row < 40; row++) {
      const inMiddle = Math.abs(column - 20) < 6 && Math.abs(row - 20) < 6
      const isBlock = inMiddle && (column + row) % 6 === 0
      const kind = column === 20 && row === 20 ? 'nursing_home' : isBlock ? 'apartments' : 'house'
      add(column * 45, row * 45, `Gate ${row}`, kind, kind === 'house' ? 120 : 320, kind === 'house' ? undefined : 3)
    }
  for (let hamlet = 1; hamlet <= 8; hamlet++)
    for (let house = 0; house < 30; house++)
      add(800 + (house % 6) * 60, 2500 + hamlet * 700 + Math.floor(house / 6) * 60, `Grend ${hamlet}`, 'house', 140)
  const town = { name: 'Byen', kind: 'town', lat: NORTH + 900 * LAT, lon: EAST + 900 * LON }
  const bounds = { south: NORTH, west: EAST, north: NORTH + 0.09, east: EAST + 0.04 }
  return { version: 'made-up 1', bounds, addresses, buildings, places: [town] }
}
