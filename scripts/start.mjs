// `npm start`: builds the pages of the board where they are not, and starts the server in this process.
import { buildWeb } from './build-web.mjs'

if (buildWeb()) await import('../server/src/main.ts')
else process.exitCode = 1
