/** Faults of the server: how it starts, who may do what, and what is asked of it. */
export const serverFaults = {
  'server-port-taken': {
    message: 'Port {port} is taken, perhaps by a Hjemrute that is running already.',
    remedy: 'Stop the other one, or choose another port: HJEMRUTE_PORT=3005 npm start.',
  },
  'server-setting': {
    message: 'The setting {setting} cannot be what it is.',
    remedy: 'Set it to {expected}, or remove it.',
  },
  'server-demo-in-production': {
    message: 'Demo mode lets anyone in, and therefore does not start in production.',
    remedy: 'Remove NODE_ENV=production to try it. Sign-in for production comes in a later version.',
  },
  'server-board-not-built': {
    message: 'The pages of the board are not built.',
    remedy: 'Start with npm start, which builds them, or run npm run build.',
  },
  'worker-without-database': {
    message: 'A worker must be told which database to take jobs from.',
    remedy: 'Set DATABASE_URL to the one that the server uses (docs/operating.md). The demo takes its jobs itself.',
  },
  'backup-usage': {
    message: 'A backup must be told which database, and which folder.',
    remedy: 'Set DATABASE_OWNER_URL to the owner of the database, and write the folder last: npm run backup -- FOLDER.',
  },
  'backup-unreadable': {
    message: 'The backup cannot be read: {file} is missing, or is not as it was written.',
    remedy: 'Use another copy of the folder. Nothing has been read in.',
  },
  'backup-of-other-version': {
    message: 'The backup is of another version of Hjemrute.',
    remedy: 'Read it in with the version that made it; then upgrade.',
  },
  'restore-not-empty': {
    message: 'The database is not empty.',
    remedy: 'Make a new, empty database to read into. Nothing has been changed.',
  },
  'database-embedded-in-production': {
    message: 'The embedded database carries old libraries for encryption, and therefore does not start in production.',
    remedy:
      'Set DATABASE_URL to a PostgreSQL 15 or newer (docs/operating.md), or ALLOW_EMBEDDED_DATABASE=1 where the machine cannot be reached from outside.',
  },
  'database-missing': {
    message: 'There is no database for {platform} here: none is carried, and none is installed.',
    remedy: 'Install PostgreSQL 15 or newer, or set DATABASE_URL to one that exists.',
  },
  'database-silent': {
    message: 'The database does not answer ({reason}).',
    remedy: 'See that the address in DATABASE_URL is right, and that the database is running.',
  },
  'database-start': {
    message: 'The embedded database did not start.',
    remedy: 'Read why in {log}. If the disk is full, make room and start again.',
  },
  'database-role-too-strong': {
    message: 'The account {role} can see past the walls between municipalities and units in the database.',
    remedy:
      'Let DATABASE_URL sign in as hjemrute_app, which owns nothing, and DATABASE_OWNER_URL as the owner (docs/operating.md).',
  },
  'database-not-migrated': {
    message: 'The database lacks {migrations|step|steps} to fit this version.',
    remedy: 'Set DATABASE_OWNER_URL to the owner of the database, and the steps are taken at the next start.',
  },
  'access-not-signed-in': {
    message: 'You are not signed in.',
    remedy: 'Load the page again to sign in.',
  },
  'access-denied': {
    message: 'Your role does not give access to this ({permission}).',
    remedy: 'Choose a role that has it, or ask whoever manages access where you are.',
  },
  'request-malformed': {
    message: 'The request does not have the shape it should: {reason}.',
    remedy: 'The shapes are in docs/openapi.json. If the page is old, load it again.',
  },
  'record-not-found': {
    message: 'What you ask for ({kind}) does not exist, or is in a unit where you have no role.',
    remedy: 'Go to the first page and choose the shift there.',
  },
  'plan-not-publishable': {
    message: 'Cannot be published: the check found {count|violation|violations} ({rules}).',
    remedy: 'Make another proposal, or put right what stands under “Look at this”.',
  },
  'plan-outdated': {
    message: 'The visits have changed since the proposal was made; version {version} holds now.',
    remedy: 'Make another proposal.',
  },
  'proposal-overtaken': {
    message: 'The plan has been changed since the better proposal was made, and was not replaced.',
    remedy: 'Go on with your plan, or make another proposal.',
  },
  'job-lost': {
    message: 'Three attempts at the proposal ended before they were done.',
    remedy:
      'Make the proposal again. If it happens again, ask whoever runs Hjemrute to see whether the machine has too little memory.',
  },
  'import-no-files': {
    message: 'No files arrived.',
    remedy: 'Drag the files onto the page, or choose them.',
  },
  'import-too-large': {
    message: 'One of the files is larger than {limit} bytes.',
    remedy: 'Fetch one year or one department at a time.',
  },
  'import-too-many-files': {
    message: 'There are more than {limit} files.',
    remedy: 'Bring the files that have tables, and fetch the others afterwards.',
  },
  'import-unit-unknown': {
    message: 'The department “{unit}” is not one where you have a role.',
    remedy:
      'Write one of these instead: {known}. Or leave the column out; then the rows are for the department you have chosen.',
  },
  'import-outdated': {
    message: 'Something has changed since you saw what the files would do. Nothing has been put in use.',
    remedy: 'Look through the differences again, and put the files in use then.',
  },
  'edit-breaks-rule': {
    message: 'Not allowed: {reason}',
    remedy: 'Choose another time or another list, or take it out.',
  },
  'edit-not-possible': {
    message: 'That cannot be done: {reason}',
    remedy: 'Choose another time or another list, or let go of what holds it.',
  },
  'edit-conflict': {
    message: 'Somebody has changed the same meanwhile ({count|version|versions} since yours).',
    remedy: 'Look at both, and choose which is to hold.',
  },
  'edit-key-used': {
    message: 'Another edit was sent with the same key.',
    remedy: 'Send it with a key of its own.',
  },
  'edit-nothing-to-undo': {
    message: 'There is nothing to undo.',
    remedy: 'Make an edit first.',
  },
  'edit-nothing-to-redo': {
    message: 'There is nothing to do again.',
    remedy: 'What was undone is gone when a new edit is made.',
  },
  'feedback-national-id': {
    message: 'The text has a valid national identity number. Nothing has been stored.',
    remedy: 'Take the number out, and write what it is about without saying who.',
  },
  'feedback-not-yours': {
    message: 'Only the unit’s super-user answers, and only whoever asked says whether it helped.',
    remedy: 'Ask the super-user named on the page.',
  },
  'feedback-closed': {
    message: 'The matter is closed.',
    remedy: 'Whoever asked can say “Not solved”, and it is opened again.',
  },
  'baseline-no-proposal': {
    message: 'Proposals are off in the measuring period {from} to {to}.',
    remedy: 'Begin with the list you have, or with an empty one. A leader can end the period on the page Measuring.',
  },
  'baseline-period': {
    message: 'The period cannot be like that.',
    remedy: 'Let it begin today or later, end after it begins, and not meet another measuring period.',
  },
  'server-mistake': {
    message: 'Something went wrong on our side, not on yours. Nothing is lost.',
    remedy: 'Try again, or give the code {reference} when you ask for help.',
  },
} as const
