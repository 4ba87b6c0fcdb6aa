import { Navigate } from '@tanstack/react-router'
import { usePlan, useShift, useShifts } from '../../api/queries.ts'
import { nextShift } from '../../app/next-shift.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { RouteMap } from '../route-map/route-map.tsx'
import { Column } from './column.tsx'

/** The shift that comes next, at its own address, so that it stays the same when it has been published. */
export function NextShift() {
  const { text } = useText()
  const { data: list, error } = useShifts()
  const next = nextShift(list)
  if (error !== null)
    return (
      <Message title={text.lineLost}>
        <Fault error={error} />
      </Message>
    )
  if (next !== undefined) return <Navigate to="/shifts/$shift" params={{ shift: next.id }} replace />
  if (list === undefined) return <Message title={text.opening} />
  return (
    <Message title={text.noShift}>
      <p className="subdued">{text.noShiftMeans}</p>
    </Message>
  )
}

/** A shift: a map, one sentence, three figures and one button. */
export function FirstScreen({ shiftId }: { readonly shiftId: string }) {
  const { text } = useText()
  const { data: shift, error } = useShift(shiftId)
  const { data: plan } = usePlan(shift?.plan)
  if (error !== null)
    return (
      <Message title={text.lineLost}>
        <Fault error={error} />
      </Message>
    )
  if (shift === undefined) return <Message title={text.opening} />
  return (
    <main className="first-screen">
      <RouteMap key={shift.id} shift={shift} routes={plan?.routes ?? NO_ROUTES} />
      <Column key={`column ${shift.id}`} shift={shift} plan={plan} />
    </main>
  )
}

const NO_ROUTES: [] = []
