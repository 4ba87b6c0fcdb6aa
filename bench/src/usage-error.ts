/** Something is wrong with the command or the data folder, and the message says what and what to do. Exit 2. */
export class UsageError extends Error {}
