import { counted } from '../numbers.ts'
import type { LevelsTexts } from './texts.ts'

export const en: LevelsTexts = {
  places: 'Places',
  openPlaces: 'places and level',
  level: 'How much is shown',
  levels: {
    simple: { name: 'Simple', means: 'Without zoom, filter, the choice of table, and cost' },
    normal: { name: 'Standard', means: 'All that a planner needs' },
    expert: { name: 'Expert', means: 'Weights too, and the distance to the best in numbers' },
  },
  guide: 'First plan',
  guideAgain: 'Show the help again',
  guideIsOn: 'The help stands where there is something to do.',
  step: (number, of) => `${number} of ${of}:`,
  steps: {
    people: (caregivers) =>
      `See that ${counted(caregivers, 'employee', 'employees')} is who will be at work. Then press Make proposal.`,
    look: 'Open Needs a look, and answer the first thing there.',
    why: 'Choose a visit, and press Why?',
    publish: 'If you agree with the plan, press Publish.',
  },
  done: 'Done',
  hide: 'Hide the help',
  weights: 'Weights and contributions',
  weightsMean: (total, unit) => `The plan costs ${total} ${unit}. A contribution is the amount times the weight.`,
  term: 'Term',
  weight: 'Weight',
  contribution: 'Contribution',
  bound: (value, at) => `No legal plan that places everything costs less than ${value}. Proven ${at}.`,
  noBound: 'No lower bound has been proven for this shift.',
  units: { s: 'seconds', min: 'minutes', h: 'hours' },
}
