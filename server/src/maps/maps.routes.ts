import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'
import { serveOwn } from '../plugins/serve.ts'
import { mapFile } from './map-files.ts'
import { mapLayer } from './map-layer.ts'

/** A map is named by its date, and that never changes. Seconds. */
const A_WEEK = 604_800

/** The map under the places, from our own extract: nothing is asked of anyone outside. */
export function mapRoutes(app: FastifyInstance): void {
  serveOwn(app, 'readMap', async ({ params, reply }) => {
    const file = mapFile(params.map)
    if (file === undefined) throw usageError(fault('record-not-found', '', { kind: 'map' }))
    const compressed = await mapLayer(file, params.layer)
    return reply
      .header('cache-control', `public, max-age=${A_WEEK}`)
      .header('content-encoding', 'gzip')
      .type('application/geo+json')
      .send(compressed)
  })
}
