/** Faults of shape, which any document of ours can have. */
export const shapeFaults = {
  'schema-missing': {
    message: 'The file does not say what it is.',
    remedy: 'Write "schema": "{expected}" first in the file.',
  },
  'schema-other-version': {
    message: 'The file is of another version: {found}. This program reads {expected}.',
    remedy: 'Make the file again with this version, or use a version of the program that reads {found}.',
  },
  'schema-other-document': {
    message: 'The file says that it is {found}, but {expected} is needed here.',
    remedy: 'Perhaps two files have changed places. hjemrute schema shows the shape.',
  },
  'missing-key': {
    message: 'The key “{key}” is missing.',
    remedy: 'Add “{key}”. hjemrute schema shows the shape.',
  },
  'unknown-key': {
    message: 'The key “{key}” is unknown here.',
    remedy: 'Remove it. What is not understood would not be used in the plan either.',
  },
  'misspelt-key': {
    message: 'The key “{key}” is unknown here.',
    remedy: 'Did you mean “{nearest}”?',
  },
  'wrong-type': {
    message: '{expected:Word} is needed here, but there is {found:word}.',
    remedy: 'Write {expected:word}.',
  },
  'not-a-finite-number': {
    message: '{value} is not a number to reckon with.',
    remedy: 'Write an ordinary number. If the value is unknown, leave the key out.',
  },
  'not-a-whole-number': {
    message: '{value} is not a whole number.',
    remedy: 'Write a whole number.',
  },
  'negative-number': {
    message: '{value} is less than zero.',
    remedy: 'Write 0 or more.',
  },
  'number-not-positive': {
    message: '{value} is not greater than zero.',
    remedy: 'Write a number greater than 0.',
  },
  'number-too-small': {
    message: '{value} is too little. The least value is {minimum}.',
    remedy: 'Write {minimum} or more.',
  },
  'number-too-great': {
    message: '{value} is too much. The greatest value is {maximum}.',
    remedy: 'Write {maximum} or less. Perhaps the unit is another.',
  },
  'text-empty': {
    message: 'The text is empty.',
    remedy: 'Write at least one character.',
  },
  'list-too-short': {
    message: 'The list has {count|member|members}, but needs at least {minimum}.',
    remedy: 'Fill the list until it has at least {minimum|member|members}.',
  },
  'unknown-choice': {
    message: '“{value}” is not among the words that may stand here.',
    remedy: 'Choose one of these: {choices}.',
  },
  'misspelt-choice': {
    message: '“{value}” is not among the words that may stand here.',
    remedy: 'Did you mean “{nearest}”? These may stand here: {choices}.',
  },
  'not-an-instant': {
    message: '“{value}” is not a date with a time of day.',
    remedy: 'Write date, time and offset from UTC, as 2026-11-23T08:00:00+01:00.',
  },
  'instant-without-offset': {
    message: '“{value}” lacks a time of day or an offset from UTC.',
    remedy: 'Add the offset: +01:00 in Norwegian winter, +02:00 in summer. As 2026-11-23T08:00:00+01:00.',
  },
  'not-a-time-of-day': {
    message: '“{value}” is not a time of day.',
    remedy: 'Write hours and minutes, from 00:00 to 23:59: "09:00".',
  },
  'not-a-fraction': {
    message: '“{value}” is neither a number nor a fraction.',
    remedy: 'Write a number such as 0.25 or a fraction such as "1/3", without zero below the line.',
  },
  'not-a-sha256': {
    message: '“{value}” is not a sha256.',
    remedy: 'Write 64 characters from 0–9 and a–f, as sha256sum writes them.',
  },
  'not-a-phone-number': {
    message: 'The telephone number holds something other than digits, spaces and a + in front.',
    remedy: 'Write it like this: 22 22 55 55, or with the country code: +47 22 22 55 55.',
  },
  'wrong-shape': {
    message: 'The value has the wrong shape: {reason}',
    remedy: 'See the shape with hjemrute schema.',
  },
  'more-faults': {
    message: 'And {count|fault|faults} more.',
    remedy: 'Put those that are named right, and try again. Many often have the same cause.',
  },
} as const
