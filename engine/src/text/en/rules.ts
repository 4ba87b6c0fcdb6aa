import { workingTimeRuleEn } from '../working-time.en.ts'

/** Hard rules: what is broken, and what may be done. Variants are named by what the check says is at fault. */
export const rules = {
  'plan-shape': {
    message: 'The plan does not hang together at {place:place}.',
    remedy: 'Make the plan again, or mend the file: it refers to what does not exist or stands wrong.',
    variants: {
      unknownShift: 'The plan has a shift that does not exist: {id}.',
      shiftTwice: 'Shift {id} stands twice in the plan.',
      placeTwice: 'Place {place} of visit {visit} is filled twice.',
      unknownUnassigned: 'The plan names {id} as unassigned, but it does not exist.',
      unknownMode: 'Shift {shift} travels by “{mode}”, for which there are no travel times.',
      unknownCaregiver: 'Shift {shift} has a caregiver who does not exist: {id}.',
      noDepartureOrReturn: 'Shift {shift} is used, but has no time of departure or return.',
      unusedButDeparts: 'Shift {shift} is not used, but departs or returns all the same.',
      stopTwice: 'Shift {shift} has {stop:place} twice.',
      overlap: 'In shift {shift}, {stop} begins {amount:measure} before {before} is done.',
      endsBeforeStart: 'In shift {shift}, {stop} ends {amount:measure} before it begins.',
      unsorted: 'The stops of shift {shift} are not in order.',
      unknownStop: 'The plan has a stop that does not exist at {place:place}.',
      unknownPlace: 'The plan has a place that does not exist: {place:place}.',
      unknownLocation: 'The plan has a location that does not exist: {location}.',
      elsewhere: 'The plan has the stop at {location}, but it belongs at {expected}.',
    },
  },
  coverage: {
    message: '{place:Place} is not covered.',
    remedy: 'Find a caregiver or another time, or decide that it may be left out.',
    variants: {
      missing: '{place:Place} must be done, but has no place in the plan.',
      partly: '{place:Place} lacks {amount:measure} of the caregivers it needs.',
      listed: '{place:Place} is placed, but also listed as unassigned.',
      unlisted: '{place:Place} is left out without being listed as unassigned.',
    },
  },
  travel: {
    message: 'The journey to {place:place} does not add up: it is {amount:measure} off.',
    remedy: 'Move the start, or change the order of the stops.',
    variants: {
      tooEarly: '{place:Place} begins {amount:measure} before the caregiver can be there.',
      arrival: 'The stated arrival at {place:place} is {amount:measure} off.',
      travel: 'The stated travel time to {place:place} is {amount:measure} off.',
      waiting: 'The stated waiting at {place:place} is {amount:measure} off.',
      departure: 'The stated departure of {place:place} is {amount:measure} off.',
      return: 'The stated return of {place:place} is {amount:measure} off.',
    },
  },
  service: {
    message: 'The duration of {place:place} is {amount:measure} off.',
    remedy: 'Give the visit the time it should have.',
    variants: {
      short: '{place:Place} is {amount:measure} too short.',
      long: '{place:Place} is {amount:measure} too long.',
    },
  },
  'time-window': {
    message: '{place:Place} is {amount:measure} outside its time window.',
    remedy: 'Move the visit into the time window, or agree on another time.',
    variants: {
      early: '{place:Place} begins {amount:measure} before the time window opens[ ({opens:instant})].',
      late: '{place:Place} is {amount:measure} too late[; the time window closes {closes:instant}].',
    },
  },
  'shift-time': {
    message: '{place:Place} is {amount:measure} outside its hours.',
    remedy: 'Move visits to another shift, or let a leader accept overtime.',
    variants: {
      departure: '{place:Place} leaves {amount:measure} before the shift begins.',
      return: '{place:Place} is back {amount:measure} after the shift ends.',
    },
  },
  qualification: {
    message: '{place:Place} needs {qualification}, which the caregiver does not hold on the date[ ({caregiver})].',
    remedy: 'Give the visit to someone who holds it, or consider task sharing.',
  },
  'required-caregiver': {
    message: '{place:Place} requires a certain caregiver[: {required}].',
    remedy: 'Change the caregiver, or take the requirement up with the one who made it.',
  },
  'excluded-caregiver': {
    message: '{place:Place} has an excluded caregiver[: {caregiver}].',
    remedy: 'Change the caregiver.',
    variants: {
      dog: '{place:Place} has a dog in the house, and the caregiver is not to go there[: {caregiver}].',
      cat: '{place:Place} has a cat in the house, and the caregiver is not to go there[: {caregiver}].',
      smoke: '{place:Place} is where there is smoking, and the caregiver is not to go there[: {caregiver}].',
    },
  },
  team: {
    message: '{place:Place} is for one team only[: {team}].',
    remedy: 'Give the visit to someone of the team.',
  },
  area: {
    message: '{place:Place} is outside the area of the shift[ {shift}].',
    remedy: 'Change the shift, or widen the area.',
  },
  'longest-leg': {
    message: 'A journey to {place:place} is {amount:measure} longer than the shift allows.',
    remedy: 'Change the shift or the travel mode.',
  },
  'excluded-service': {
    message: '{place:Place} is of a service that the shift should not have[: {service}].',
    remedy: 'Change the shift.',
  },
  synchronisation: {
    message: 'The caregivers at {place:place} do not begin together as they should: {amount:measure} apart.',
    remedy: 'Let all places of the visit follow the same start.',
  },
  'distinct-caregivers': {
    message: '{place:Place}: one caregiver is in two places.',
    remedy: 'Give one of the places or shifts to someone else.',
    variants: {
      sameVisit: '{place:Place} needs different caregivers, but {caregiver} has several of the places.',
      twoShifts: '{caregiver} is on shifts {shift} and {other} at once, for {amount:measure}.',
    },
  },
  dependency: {
    message: 'Visits that belong together do not keep what was agreed[: {first} and {second}].',
    remedy: 'Move one of the visits, or change the caregiver.',
    variants: {
      tooSoon: '{second} begins {amount:measure} too soon after {first}.',
      tooLate: '{second} begins {amount:measure} too late after {first}.',
      same: '{first} and {second} must have the same caregiver.',
      differ: '{first} and {second} must have different caregivers.',
    },
  },
  group: {
    message: '{place:Place} is not together as it must be.',
    remedy: 'Put the visits on the same shift, one after the other.',
    variants: {
      split: '{place:Place} is split over several shifts.',
      gap: '{place:Place} is not done one after the other.',
    },
  },
  bundle: {
    message: '{place:Place} is only partly placed[; these are missing: {missing}].',
    remedy: 'Place all visits of the bundle, or none.',
  },
  pattern: {
    message: '{place:Place} follows none of its options.',
    remedy: 'Choose one of the listed options.',
    variants: {
      none: '{place:Place}: the visits that are placed are none of its options.',
      caregivers: '{place:Place} has {amount:measure} different caregivers too many.',
    },
  },
  activity: {
    message: '{place:Place} is not as it should be.',
    remedy: 'Move the activity into its window, on the right shift.',
    variants: {
      shift: '{place:Place} is on a shift that should not have it[: {shift}].',
      early: '{place:Place} begins {amount:measure} too early.',
      late: '{place:Place} begins {amount:measure} too late.',
      together: 'Those who take part in {place:place} begin {amount:measure} apart.',
    },
  },
  break: {
    message: 'A break of {place:place} is not given as it must be[: {break}].',
    remedy: 'Put the break inside its window.',
    variants: {
      missing: 'The break of {place:place} is not given[ ({break})].',
      early: 'The break of {place:place} is {amount:measure} too early[ ({break})].',
      late: 'The break of {place:place} is {amount:measure} too late[ ({break})].',
      place: 'The break of {place:place} is in the wrong place[: {location}][ ({break})].',
    },
  },
  reserve: {
    message: 'The reserve of {place:place} lacks {amount:measure}.',
    remedy: 'Move visits out of its window.',
  },
  capacity: {
    message: '{place:Place} has {amount:measure} too much to carry.',
    remedy: 'Move visits with a load to another shift.',
  },
  'capacity-factor': {
    message: '{place:Place} is filled {amount:measure} above what it can take (adapted capacity).',
    remedy: 'Move visits to other shifts.',
  },
  vehicle: {
    message: '{place:Place}: there are not enough of them.',
    remedy: 'Move a shift in time, or use another travel mode.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} too many are under way at once[, {instant:instant}].',
      range: '{place:Place}: shift {shift} goes {amount:measure} beyond the range.',
      licence: '{place:Place}: shift {shift} lacks {qualification}.',
      mode: '{place:Place} travels by “{mode}”, which it does not have.',
    },
  },
  key: {
    message: '{place:Place} is not where it is needed.',
    remedy: 'Fetch the key first, and bring it back afterwards.',
    variants: {
      tooMany: '{place:Place}: {amount:measure} too many are out at once[, {instant:instant}].',
      notFetched: '{place:Place} is not fetched before visit {visit}.',
      notReturned: '{place:Place} is not brought back after visit {visit}.',
    },
  },
  pin: {
    message: '{place:Place} is not as locked.',
    remedy: 'Put the visit back, or remove the lock.',
    variants: {
      caregiver: '{place:Place} is locked to {pinned}.',
      shift: '{place:Place} is locked to shift {pinned}.',
      start: '{place:Place} is locked to {pinned:instant}, but was moved {amount:measure}.',
    },
  },
  'vacant-shift': {
    message: '{place:Place} is given to another than the one in the roster[: {caregiver}].',
    remedy: 'Only vacant shifts may get a caregiver in the plan.',
  },
  trainee: {
    message: '{place:Place} has a trainee, but the recipient has declined that.',
    remedy: 'Give the visit to a shift without a trainee.',
  },
  'working-time': workingTimeRuleEn,
  'patient-order': {
    message: 'The recipients do not come in one common order[: {recipients}].',
    remedy: 'Change the order in one of the lists, or allow any order ("order": "visit").',
  },
  'hard-term': {
    message: '“{term:term}” must be zero, but is {amount:measure}.',
    remedy: 'Let it be a thing that should be, with a weight, or find more caregivers.',
  },
} as const
