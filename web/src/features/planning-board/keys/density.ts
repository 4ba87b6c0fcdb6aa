/** How high a lane is. rem; the bars follow in the styles. */
export const LANE_HEIGHTS = { tight: 2, normal: 2.625, roomy: 3.5 } as const
export type Density = keyof typeof LANE_HEIGHTS
export const DENSITIES = Object.keys(LANE_HEIGHTS) as Density[]

/** Of a lane, pixels, at the letters that the browser is set to. */
export const lanePixels = (density: Density): number =>
  LANE_HEIGHTS[density] * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
