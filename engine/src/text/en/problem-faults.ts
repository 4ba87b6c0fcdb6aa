/** Faults of meaning: the shape is right, but what is said cannot be. */
export const problemFaults = {
  // Horizon and clock
  'time-zone-unknown': {
    message: 'The time zone “{timeZone}” is unknown.',
    remedy: 'Write a name of IANA, such as Europe/Oslo.',
  },
  'horizon-ends-before-start': {
    message: 'The horizon ends {end:instant}, but begins only {start:instant}.',
    remedy: 'Swap the times in horizon, or put them right.',
  },
  'horizon-too-long': {
    message: 'The horizon is {days|day|days} long. It may be {limit} at most.',
    remedy: 'Divide it, or put the date right.',
  },
  'ticks-not-positive': {
    message: '“{value}” ticks per second is not greater than zero.',
    remedy: 'Write 1 for whole seconds, or a fraction such as "50/3".',
  },
  'ticks-too-fine': {
    message: 'The horizon has {ticks} ticks. There is room for {limit}.',
    remedy: 'Choose fewer ticks per second, or a shorter horizon.',
  },
  'offset-not-of-time-zone': {
    message: '{value} does not agree: in {timeZone} the offset from UTC is {offset} at that instant.',
    remedy: 'Write {offset}, and see that the time of day is still right. It often slips around summer time.',
  },

  // Ids
  'duplicate-id': {
    message: 'The id “{id}” is used twice ({kind:word}). It also stands in {first}.',
    remedy: 'Give each an id of its own, or remove one.',
  },
  'unknown-id': {
    message: '“{id}” is not among {kind:among}.',
    remedy: 'Put the id right, or add it to {kind:among}.',
  },
  'misspelt-id': {
    message: '“{id}” is not among {kind:among}.',
    remedy: 'Did you mean “{nearest}”?',
  },
  'place-unknown': {
    message: 'Visit {visit} has {places|place|places} for caregivers. There is no place {place} (the first is 0).',
    remedy: 'Put the number right, or add a place to staffing.',
  },

  // Visits
  'visit-window-closed-before-open': {
    message: 'The time window of visit {visit} closes {closes:instant}, before it opens {opens:instant}.',
    remedy: 'Swap the times, or put them right.',
  },
  'visit-window-hard-before-soft': {
    message: 'Visit {visit} must begin by {hard:instant}, but should only by {soft:instant}.',
    remedy: 'Let hardCloses be the same as softCloses, or later.',
  },
  'visit-windows-unsorted': {
    message: 'The time windows of visit {visit} are not in order.',
    remedy: 'Put the one that opens first, first.',
  },
  'visit-window-outside-horizon': {
    message: 'The time window of visit {visit} lies wholly outside the horizon, {start:instant} to {end:instant}.',
    remedy: 'Put the date right, widen the horizon, or remove the visit.',
  },
  'duration-too-long': {
    message: '{kind:Word} {id} is set to {duration:duration}. The longest is {limit:duration}.',
    remedy: 'Write the time in seconds: 15 minutes is 900.',
  },
  'leave-out-price-missing': {
    message: '{kind:Word} {id} may be left out, but has no price for it.',
    remedy:
      'Write leaveOutPrice, for instance 7200 (two hours of a caregiver). Without one it would always be left out.',
  },
  'team-only-without-team': {
    message: 'Visit {visit} is for one team only, but neither the visit nor the recipient has a team.',
    remedy: 'Write team, or set teamOnly to false.',
  },
  'caregiver-required-and-excluded': {
    message: 'Visit {visit} requires caregiver {caregiver}, and excludes the same one.',
    remedy: 'Take the caregiver out of one of the lists.',
  },
  'pins-contradict': {
    message: 'Visit {visit} has two locks on place {place} that say different things.',
    remedy: 'Keep one of the locks.',
  },
  'pin-of-another-caregiver': {
    message: 'Visit {visit} is locked to {caregiver} on shift {shift}, but that shift has {owner}.',
    remedy: 'Lock to the shift or to the caregiver, not both.',
  },
  'pin-outside-horizon': {
    message: 'Visit {visit} is locked to {start:instant}, which is outside the horizon.',
    remedy: 'Put the date right, or remove the lock.',
  },

  // Ties
  'dependency-on-itself': {
    message: 'Visit {visit} depends on itself.',
    remedy: 'Name two different visits, or remove the dependency.',
  },
  'dependency-gaps-contradict': {
    message: 'Between {first} and {second} there must be at least {minimum:duration} and at most {maximum:duration}.',
    remedy: 'Let minimumGap be the same as maximumGap, or less.',
  },
  'dependencies-contradict': {
    message:
      'The dependencies between the visits {visits} go in a circle: they lack {missing:duration} to hold together.',
    remedy: 'Remove one of them, or let there be more time between the visits.',
  },
  'dependencies-contradict-windows': {
    message: 'The visits {visits} cannot keep both time windows and dependencies: {missing:duration} is lacking.',
    remedy: 'Widen a time window, or let the gap between the visits be more generous.',
  },
  'dependency-caregivers-contradict': {
    message: 'The visits {first} and {second} must have both the same caregiver and different ones.',
    remedy: 'Keep one of the dependencies.',
  },
  'dependency-same-caregiver-overlap': {
    message: 'The visits {first} and {second} must have the same caregiver, but take place at the same time.',
    remedy: 'Make the gap larger, or allow different caregivers.',
  },
  'duplicate-member': {
    message: 'Visit {visit} is named twice in {kind:word} {id}.',
    remedy: 'Name it once.',
  },
  'group-contradicts-dependency': {
    message: 'Group {group} must have one caregiver, but the visits {first} and {second} must have different ones.',
    remedy: 'Set hard to false for the group, or remove the dependency.',
  },
  'visit-in-two': {
    message: 'Visit {visit} is in both {first} and {second} ({kind:word}).',
    remedy: 'Let the visit be in only one of them.',
  },
  'pattern-visit-of-another-recipient': {
    message: 'Pattern {pattern} is for {recipient}, but visit {visit} is for {owner}.',
    remedy: 'Take the visit out of the pattern, or put the recipient right.',
  },

  // Shifts, and what happens in them
  'shift-ends-before-start': {
    message: 'Shift {shift} ends {end:instant}, but begins {start:instant}.',
    remedy: 'Swap the times, or put them right. A night shift ends the day after.',
  },
  'shift-too-long': {
    message: 'Shift {shift} lasts {duration:duration}. The longest shift is {limit:duration}.',
    remedy: 'Perhaps the shift ends on the wrong date. Else divide it in two, with rest between.',
  },
  'shift-outside-horizon': {
    message: 'Shift {shift} lies wholly outside the horizon, {start:instant} to {end:instant}.',
    remedy: 'Put the date right, widen the horizon, or remove the shift.',
  },
  'caregiver-in-two-shifts': {
    message: '{caregiver} is on shifts {first} and {second} at once, from {from:instant} to {to:instant}.',
    remedy: 'Put the roster right, or give one of the shifts to someone else.',
  },
  'worked-overlaps-shift': {
    message: '{caregiver} has other work at the same time as shift {shift}, from {from:instant} to {to:instant}.',
    remedy: 'Write only work outside these shifts in worked.',
  },
  'trainee-is-caregiver': {
    message: '{caregiver} is a trainee on the own shift {shift}.',
    remedy: 'Name the one who follows, or remove the trainee.',
  },
  'window-closed-before-open': {
    message: '{kind:Word} {id} may begin from {opens:instant}, but only until {closes:instant}.',
    remedy: 'Swap the times, or put them right.',
  },
  'window-too-short': {
    message: '{kind:Word} {id} lasts {duration:duration}, and there is no room for that between opens and closes.',
    remedy: 'Widen the window, or shorten the duration.',
  },
  'window-outside-shift': {
    message: 'There is no room for {kind:word} {id} in shift {shift}.',
    remedy: 'Put the times right, choose another shift, or let it be left out (hard: false).',
  },
  'breaks-longer-than-shift': {
    message: 'The breaks of shift {shift} last {breaks:duration} together, but the shift only {duration:duration}.',
    remedy: 'Write the duration in seconds: 30 minutes is 1800.',
  },
  'period-ends-before-start': {
    message: 'A period of {caregiver} ends {end:instant}, but begins {start:instant}.',
    remedy: 'Swap the dates, or put them right.',
  },

  // Places and travel
  'travel-mode-missing': {
    message: 'There are no travel times for the mode “{mode}”.',
    remedy: 'Add a matrix for “{mode}”, or put the mode of the shift or the vehicles right.',
  },
  'travel-pace-unknown': {
    message: 'How fast one travels by “{mode}” is unknown.',
    remedy: 'Write secondsPerKilometre for “{mode}”, or choose car, bicycle or foot.',
  },
  'travel-matrix-too-large': {
    message: 'The matrix has {size} rows. There is room for {limit} in the problem file.',
    remedy: 'Put it in a file of its own, and set travel.kind to "matrixFile".',
  },
  'travel-matrix-too-small': {
    message: 'The matrix has {size|row|rows}, but the locations need {needed}.',
    remedy: 'Add rows and columns, or put matrixIndex right.',
  },
  'travel-matrix-wrong-size': {
    message: 'The matrix has {size|row|rows}, but there are {places|location|locations}.',
    remedy: 'Let the matrix have a row for each location in the same order, or write matrixIndex for each location.',
  },
  'travel-matrix-sizes-differ': {
    message: 'The matrix has {size|row|rows}, but the one for “{mode}” has {other}.',
    remedy: 'Let all matrices be of the same locations.',
  },
  'travel-matrix-not-square': {
    message: 'The row has {length|number|numbers}, but the matrix has {size|row|rows}.',
    remedy: 'Let each row have as many numbers as there are rows.',
  },
  'travel-matrix-hole': {
    message: 'The matrix has {count|hole|holes}; here is the first.',
    remedy: 'Fill in a number. Where there is no road, write a time longer than the horizon.',
  },
  'travel-matrix-not-a-number': {
    message: 'The matrix has {count|value that is no number|values that are no numbers}; the first is “{value}”.',
    remedy: 'Write numbers without quotation marks.',
  },
  'travel-matrix-negative': {
    message: 'The matrix has {count|number|numbers} below zero; the first is {value}.',
    remedy: 'Write 0 or more.',
  },
  'travel-matrix-not-whole': {
    message: 'The matrix has {count|time|times} not in whole ticks; the first is {value}.',
    remedy: 'Round to whole numbers, or choose more ticks per second (ticksPerSecond).',
  },
  'travel-matrix-too-great': {
    message: 'The matrix has {count|number|numbers} above {limit}; the first is {value}.',
    remedy: 'Write a smaller number, or choose fewer ticks per second.',
  },
  'travel-coordinate-missing': {
    message: 'Location {location} has no coordinate, and without it travel cannot be reckoned.',
    remedy: 'Write coordinate with lat and lon, or state the travel times in a matrix.',
  },
  'coordinate-zero': {
    message: 'Location {location} has the coordinate 0,0, out in the Gulf of Guinea.',
    remedy: 'The address was probably not found. Write the right coordinate.',
  },
  'coordinate-swapped': {
    message: 'Location {location} seems to have latitude and longitude the wrong way round: lat {lat}, lon {lon}.',
    remedy: 'Swap the numbers. In Norway lat is between 57 and 81, and lon between 4 and 34.',
  },
  'coordinate-far-away': {
    message: 'Location {location} is {kilometres} km from the other locations. The limit is {limit} km.',
    remedy: 'Put the coordinate right, or remove the location.',
  },

  // Objective and history
  'weight-too-great': {
    message: 'The weight {value} of “{term:term}” is too great. The limit is {limit}.',
    remedy: 'Write a smaller number, or let it be a thing that must be (hard: true).',
  },
  'by-mode-without-effect': {
    message: '“{term:term}” is not counted by travel mode.',
    remedy: 'Remove byMode. It is for travel and distance alone.',
  },
  'duplicate-history': {
    message: 'Earlier visits to {recipient} by {caregiver} are entered twice for the last {days} days.',
    remedy: 'Make them one entry.',
  },
  'duplicate-reference': {
    message: 'Place {place} of visit {visit} is entered twice in reference.',
    remedy: 'Keep one of them.',
  },
} as const
