/** Stands in every plan, so that a reader knows which shape it has. */
export const PLAN_SCHEMA = 'hjemrute/plan/1'
