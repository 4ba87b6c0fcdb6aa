import { killRounds } from './kill-rounds.ts'

const ROUNDS = 100

/** `npm run endure`: edits while server and database are killed, a hundred times or as often as is said. */
const rounds = Number(process.argv[2] ?? ROUNDS)
const answered = await killRounds(rounds, (line) => console.log(line))
console.log(`${rounds} kills, ${answered} edits answered, none lost and none done twice`)
