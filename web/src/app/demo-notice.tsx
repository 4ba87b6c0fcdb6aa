import type { Session } from '@hjemrute/contract'
import { useChangeRole, useShift } from '../api/queries.ts'
import { useText } from '../text/index.tsx'
import { useCurrentShift } from './current-shift.ts'

/** Says that nothing here is real, and lets one look as somebody else. */
export function DemoNotice({ session, mayRead }: { readonly session: Session; readonly mayRead: boolean }) {
  const { text } = useText()
  const change = useChangeRole()
  return (
    <aside className="demo-notice" aria-label={text.madeUp}>
      <p>
        <strong>{text.madeUp}</strong> {text.noRealPeople} {mayRead && <MapName />}
      </p>
      <div className="role-switch" role="group" aria-label={text.showAs}>
        <span aria-hidden="true">{text.showAs}</span>
        {session.roles.map((role) => (
          <button key={role} type="button" aria-pressed={role === session.role} onClick={() => change.mutate(role)}>
            {text.roles[role]}
          </button>
        ))}
      </div>
    </aside>
  )
}

function MapName() {
  const { text } = useText()
  const { data: shift } = useShift(useCurrentShift())
  return shift === undefined || shift.map === null ? null : text.mapOf(shift.map.name)
}
