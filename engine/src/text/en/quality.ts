import type { QualityTexts } from '../quality-texts.ts'

export const quality: QualityTexts = {
  'duration-missing': {
    message: 'The visit has no duration.',
    effect: 'It gets no time in the list, and all after it comes too early.',
  },
  'duration-off': {
    message: 'Planned as {planned:duration}, but has taken {actual:duration}.',
    effect: 'The list is too tight or too loose every time.',
  },
  'durations-alike': {
    message: '{percent} per cent of the visits last {duration:duration}.',
    effect: 'That looks like a default. Lists are only as good as their times.',
  },
  'window-missing': { message: 'The visit has no time window.', effect: 'It may be put anywhere in the shift.' },
  'competence-doubtful': {
    message: 'No competence is asked for. {count} other visits of the service {service} ask for {competence}.',
    effect: 'It may be given to somebody who does not have it.',
  },
  'booked-twice': { message: 'The same visit stands twice.', effect: 'Two caregivers are sent, or one comes twice.' },
  'booked-at-once': {
    message: 'The visit has to be at the same time as another of the same person.',
    effect: 'Two caregivers must be there, although each visit asks for one.',
  },
  'address-missing': { message: 'The home has no place on the map.', effect: 'The travel time is not known.' },
  'address-off-map': {
    message: 'The home lies outside the map.',
    effect: 'The travel time is an estimate from a straight line.',
  },
  'address-far': {
    message: 'The home lies {kilometres} km from the others.',
    effect: 'If the place is wrong, so is the travel time.',
  },
  'contact-missing': { message: 'No primary contact is set.', effect: 'The plan does not know who had better come.' },
  'competence-expired': {
    message: '{competence} was valid until {until:instant}.',
    effect: '{count|visit|visits} of the shift ask for it and cannot be given here.',
  },
  'break-missing': {
    message: 'The shift lasts {duration:duration} and has no break.',
    effect: 'Above 5.5 hours there is a right to a break. Without it the list is filled to the end.',
  },
}
