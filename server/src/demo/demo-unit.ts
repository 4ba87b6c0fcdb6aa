/** The made-up municipality of the demo. Its unit is the one in the example's problem. */
export const DEMO_MUNICIPALITY = { id: 'demo', name: 'Blåklokke kommune (oppdiktet)' } as const
/** Whoever sits at the machine; takes any of the roles. */
export const DEMO_ACCOUNT = { id: 'demo', name: 'Prøvedrift' } as const
/** The example's own unit, kind of shift and map. */
export const DEMO_UNIT = 'enhet-08'
