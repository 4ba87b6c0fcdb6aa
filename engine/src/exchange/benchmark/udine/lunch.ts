/** What the formats call a lunch in a route, where other lines have a service. */
export const LUNCH_SERVICE = 'lunch_break'
/** The one break of a shift in these sets. */
export const LUNCH_ID = 'lunch'
