import type { Violation } from '../model/index.ts'

/** What the plan says itself: a mandatory visit or pattern without a place makes a plan partial, not illegal. */
export const isMissing = ({ values }: Violation): boolean => values['unassigned'] === 1 && (values['placed'] ?? 0) === 0
