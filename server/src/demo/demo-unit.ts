/** The made-up municipality of the demo. Its unit is the one in the example's problem. */
export const DEMO_MUNICIPALITY = { id: 'demo', name: 'Blåklokke kommune (oppdiktet)' } as const
/** Whoever sits at the machine; takes any of the roles. */
export const DEMO_ACCOUNT = { id: 'demo', name: 'Prøvedrift' } as const
/** A second person, so that two planners can be shown at once. */
export const SECOND_DEMO_ACCOUNT = { id: 'demo-2', name: 'Prøvedrift 2' } as const
/** The example's own unit, kind of shift and map. */
export const DEMO_UNIT = 'enhet-08'
