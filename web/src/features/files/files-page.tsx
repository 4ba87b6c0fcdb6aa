import type { Imported, ImportPreview } from '@hjemrute/contract'
import { useState } from 'react'
import { useSession } from '../../api/queries.ts'
import type { Chosen } from '../../api/use-import.ts'
import { useLookAtFiles, usePutInUse } from '../../api/use-import.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'
import { DropZone } from './drop-zone.tsx'
import { FaultTable } from './fault-table.tsx'
import { ImportHistory } from './import-history.tsx'
import { LookAtImport } from './look-at-import.tsx'
import { UsedShifts } from './used-shifts.tsx'

/** Files of a department: dropped, looked at, put in use. */
export function FilesPage() {
  const { text } = useText()
  const { data: session } = useSession()
  const [chosen, setChosen] = useState<Chosen>()
  const look = useLookAtFiles()
  const use = usePutInUse()
  const choose = (next: Chosen): void => {
    setChosen(next)
    use.reset()
    look.mutate(next)
  }
  const again = (): void => {
    setChosen(undefined)
    look.reset()
    use.reset()
  }
  const mayWrite = session?.permissions.includes('plan:write') === true
  const seen = look.data
  return (
    <main className="page files-page">
      <h1>{text.files.title}</h1>
      {chosen === undefined && <p className="subdued">{text.files.lead}</p>}
      {session?.demo === true && chosen === undefined && <p className="notice-line">{text.files.demoWarning}</p>}
      {chosen === undefined && mayWrite && <DropZone onChoose={(files) => choose({ files, unit: undefined })} />}
      {look.isPending && chosen !== undefined && <p role="status">{text.files.reading(chosen.files.length)}</p>}
      <Fault error={look.error ?? use.error} />
      {chosen !== undefined && !look.isPending && (
        <Seen
          seen={seen}
          used={use.data}
          isUsing={use.isPending}
          onAgain={again}
          onUse={(seal) => use.mutate({ ...chosen, seal })}
          onUnit={(unit) => choose({ ...chosen, unit })}
        />
      )}
      <ImportHistory />
    </main>
  )
}

interface SeenProps {
  readonly seen: ImportPreview | undefined
  readonly used: Imported | undefined
  readonly isUsing: boolean
  onAgain(): void
  onUse(seal: string): void
  onUnit(unit: string): void
}

function Seen({ seen, used, isUsing, onAgain, onUse, onUnit }: SeenProps) {
  const { text } = useText()
  const again = (
    <button type="button" className="ds-button" data-variant="secondary" onClick={onAgain}>
      {text.files.others}
    </button>
  )
  if (seen === undefined) return again
  if (used !== undefined) return <UsedShifts used={used}>{again}</UsedShifts>
  if (seen.faults.length > 0) return <FaultTable seen={seen}>{again}</FaultTable>
  return (
    <LookAtImport seen={seen} isUsing={isUsing} onUse={() => onUse(seen.seal)} onUnit={onUnit}>
      {again}
    </LookAtImport>
  )
}
