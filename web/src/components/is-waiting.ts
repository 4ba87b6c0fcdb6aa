import type { Shift } from '@hjemrute/contract'

/** A plan waits for somebody to publish it. */
export const isWaiting = ({ state }: Shift): boolean => state === 'proposed' || state === 'editedAfterPublishing'
