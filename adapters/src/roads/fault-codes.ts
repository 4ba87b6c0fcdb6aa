/**
 * Faults of reading maps and of asking for roads. Each has a text in the engine's `text/` and an entry in
 * docs/error-index.md; the comment names its values.
 */
export const ROAD_FAULT_CODES = [
  'travel-map-broken', // file, reason
  'travel-map-without-roads', // file
  'travel-engine-missing', // system: platform and processor
  'travel-routing-setting', // value: of HJEMRUTE_ROUTING
  'travel-server-silent', // server: without what follows its name, reason
  'travel-server-refused', // server, reason: its own words
  'travel-server-answer', // server
  'travel-server-mode', // server, mode
] as const

export type RoadFaultCode = (typeof ROAD_FAULT_CODES)[number]
