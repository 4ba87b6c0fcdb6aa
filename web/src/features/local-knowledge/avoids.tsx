import { Checkbox } from '@digdir/designsystemet-react'
import type { PersonRecord } from '@hjemrute/contract'
import type { Avoidable } from '@hjemrute/engine/model'
import { useChangeRecord } from '../../api/people.ts'
import { useSession } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

/** What an employee does not go near, without a reason. */
export function Avoids({ shift, record }: { readonly shift: string; readonly record: PersonRecord }) {
  const { text } = useText()
  const { knowledge } = text
  const { data: session } = useSession()
  const change = useChangeRecord({ shift, kind: 'caregiver', record: record.id })
  const avoided = (record.fields.find(({ path }) => path === 'avoids')?.value ?? []) as readonly Avoidable[]
  const mayWrite = session?.permissions.includes('plan:write') === true
  const turn = (each: Avoidable, isOn: boolean): void => {
    const rest = avoided.filter((other) => other !== each)
    change.mutate({ fields: { avoids: isOn ? [...rest, each] : rest }, scope: 'always' })
  }
  return (
    <fieldset className="avoids">
      <legend>{knowledge.avoids}</legend>
      <p className="meta">{knowledge.avoidsMeans}</p>
      {(Object.keys(knowledge.avoidable) as Avoidable[]).map((each) => (
        <Checkbox
          key={each}
          label={knowledge.avoidable[each]}
          checked={avoided.includes(each)}
          disabled={!mayWrite || change.isPending}
          onChange={({ target }) => turn(each, target.checked)}
        />
      ))}
      <Fault error={change.error} />
    </fieldset>
  )
}
