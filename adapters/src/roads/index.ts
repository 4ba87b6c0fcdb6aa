/** Roads: travel computed on this machine or asked of a server, and kept; matrix files. */
export { openValhalla } from './open-valhalla.ts'
export type { ValhallaOptions } from './open-valhalla.ts'
