/** Maps: what an OpenStreetMap extract says of addresses and buildings, and how to draw it. */
export { identifyMap } from './map-file.ts'
export type { MapFile } from './map-file.ts'
export { readDrawing } from './read-drawing.ts'
export { readExtract } from './read-extract.ts'
