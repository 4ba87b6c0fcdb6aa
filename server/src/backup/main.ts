// npm run backup -- FOLDER and npm run restore -- FOLDER, on the database that DATABASE_OWNER_URL names.
import { fault, usageError } from '@hjemrute/engine/errors'
import { runUntilStopped } from '../run-until-stopped.ts'
import { backUp, restore } from './backup.ts'

runUntilStopped(async () => {
  const [what, folder] = process.argv.slice(2)
  const ownerUrl = process.env['DATABASE_OWNER_URL']
  if (folder === undefined || ownerUrl === undefined) throw usageError(fault('backup-usage'))
  const rows = what === 'restore' ? await restore(ownerUrl, folder) : await backUp(ownerUrl, folder, Date.now())
  console.log(`Hjemrute: ${rows} rows, ${folder}`)
  return () => Promise.resolve()
})
