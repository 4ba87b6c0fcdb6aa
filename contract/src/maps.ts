import { z } from 'zod'

export const MAP_LAYERS = ['roads', 'water', 'places'] as const

/** GeoJSON (RFC 7946), as much of it as a map is drawn from. */
export const featureCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.record(z.string(), z.string()),
      geometry: z.object({
        type: z.enum(['Point', 'LineString', 'Polygon']),
        coordinates: z.array(z.unknown()),
      }),
    }),
  ),
})
export type FeatureCollection = z.infer<typeof featureCollectionSchema>
