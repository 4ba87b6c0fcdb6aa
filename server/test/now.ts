/** The day before the day that is planned in tests: Tuesday 1 December 2026, at noon. */
export const NOW = Date.parse('2026-12-01T12:00:00+01:00')
