/** Foreign formats to the model and back: pure functions on decoded JSON and text. */
export { EXCHANGE_FAULT_CODES } from './fault-codes.ts'
export type { ExchangeFaultCode } from './fault-codes.ts'
export { fromUdine } from './benchmark/udine/from-udine.ts'
export { planFromUdine } from './benchmark/udine/plan-from-udine.ts'
export { toUdine } from './benchmark/udine/to-udine.ts'
export type { UdineLine, UdineSolution } from './benchmark/udine/to-udine.ts'
export { fromMankowskaText } from './benchmark/mankowska-text.ts'
