import { counted, numbersFor } from '../numbers.ts'
import type { ShiftsTexts } from './texts.ts'

const { number } = numbersFor('en-GB')

export const shifts: ShiftsTexts = {
  title: 'Shifts',
  lead: 'Choose a shift, or tick several and make proposals for all of them at once.',
  day: 'Date',
  none: 'No shift',
  states: {
    notPlanned: 'Not planned',
    proposed: 'Proposal',
    published: 'Published',
    editedAfterPublishing: 'Changed since published',
    changedAfterPublishing: 'Visits changed since published',
  },
  look: (open, all) => `Needs a look: ${number(open)} of ${number(all)} left`,
  allAnswered: 'All answered',
  choose: (shift) => `Choose ${shift}`,
  weekend: 'Choose the weekend',
  nothingChosen: 'No shifts are chosen.',
  propose: (count) => `Make proposals for ${counted(count, 'shift', 'shifts')}`,
  proposing: (done, all) => `Making proposals. ${number(done)} of ${number(all)} are ready.`,
  waiting: 'In the queue',
  placed: (placed, all) => `${number(placed)} of ${number(all)} visits have a place`,
  ready: 'The proposal is ready',
  failed: 'Was not finished',
  earlier: 'Earlier date',
  later: 'Later date',
  partsOfDay: 'Shifts on this date',
  toShifts: 'All shifts',
}
