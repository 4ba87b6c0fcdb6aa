/** The made-up municipality of the demo. Its unit is the one in the example's problem. */
export const DEMO_MUNICIPALITY = { id: 'demo', name: 'Blåklokke kommune (oppdiktet)' } as const
/** Whoever sits at the machine; takes any of the roles. */
export const DEMO_ACCOUNT = { id: 'demo', name: 'Prøvedrift' } as const
/** A second person, so that two planners can be shown at once. */
export const SECOND_DEMO_ACCOUNT = { id: 'demo-2', name: 'Prøvedrift 2' } as const
/** The example's own unit, kind of shift and map. */
export const DEMO_UNIT = 'enhet-08'
/** The night team that serves it and three others; its example says what it is called. */
export const DEMO_NIGHT_UNIT = 'enhet-16'
/** Made-up colleagues who may be asked to judge something. Nobody signs in as them. */
export const DEMO_COLLEAGUES = [
  { id: 'demo-linerle', name: 'Sara Linerle', role: 'planner' },
  { id: 'demo-bjerk', name: 'Eva Bjerk', role: 'dutyLead' },
  { id: 'demo-multe', name: 'Jonas Multe', role: 'leader' },
] as const
/** Who answers *Spør eller si ifra* in the made-up units: a colleague, and whoever sits at the machine. */
export const DEMO_SUPER_USERS = ['demo-linerle', DEMO_ACCOUNT.id] as const
/** A question that waits for an answer, so that there is something to see. The duty lead asks it. */
export const DEMO_QUESTION = {
  id: '5c1d2f10-0000-4000-8000-000000000001',
  kind: 'question',
  words: 'Kan jeg låse et oppdrag for flere vakter på én gang, eller må jeg låse det hver dag?',
  page: '/plans/$plan',
  madeBy: 'demo-bjerk',
} as const
