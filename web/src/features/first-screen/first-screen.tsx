import { useShift, useShifts } from '../../api/queries.ts'
import { usePlan } from '../../api/queries.ts'
import { nextShift } from '../../app/next-shift.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { RouteMap } from '../route-map/route-map.tsx'
import { Column } from './column.tsx'

/** Tomorrow's shift, or the one that was chosen: a map, one sentence, three figures and one button. */
export function FirstScreen({ chosen }: { readonly chosen?: string }) {
  const { text } = useText()
  const { data: list, error: listError } = useShifts()
  const next = chosen === undefined ? nextShift(list) : { id: chosen }
  const { data: shift, error: shiftError } = useShift(next?.id)
  const { data: plan } = usePlan(shift?.plan)
  const error = listError ?? shiftError
  if (error !== null)
    return (
      <Message title={text.lineLost}>
        <Fault error={error} />
      </Message>
    )
  if (list !== undefined && next === undefined)
    return (
      <Message title={text.noShift}>
        <p className="subdued">{text.noShiftMeans}</p>
      </Message>
    )
  if (shift === undefined) return <Message title={text.opening} />
  return (
    <main className="first-screen">
      <RouteMap shift={shift} routes={plan?.routes ?? NO_ROUTES} />
      <Column shift={shift} plan={plan} />
    </main>
  )
}

const NO_ROUTES: [] = []
