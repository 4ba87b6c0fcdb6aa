import { Link as DsLink } from '@digdir/designsystemet-react'
import type { PlanBoard, Shift } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { daysBetween, longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { Actions } from './actions.tsx'
import { FigureRows } from './figure-rows.tsx'

/** What is asked, how it was done by hand, and the one thing to do. */
export function Column({ shift, plan }: { readonly shift: Shift; readonly plan: PlanBoard | undefined }) {
  const { text } = useText()
  const days = daysBetween(shift.today, shift.date)
  const day = days === 1 ? text.tomorrow : days === 0 ? text.today : longDay(shift.date, text)
  return (
    <section className="column">
      <div className="measure">
        <h1>
          {text.asked(day, shift.visits, shift.recipients, shift.caregivers)}{' '}
          <span className="subdued">{text.states[shift.state]}</span>
        </h1>
        <FigureRows byHand={shift.byHand} proposal={plan?.figures} />
        <Actions shift={shift} plan={plan} />
        <p className="why-a-machine">
          <DsLink asChild>
            <Link to="/why">{text.whyAMachine}</Link>
          </DsLink>
        </p>
        <p className="ways">
          <DsLink asChild>
            <Link to="/files">{text.files.link}</Link>
          </DsLink>{' '}
          <DsLink asChild>
            <Link to="/quality">{text.quality.link}</Link>
          </DsLink>{' '}
          <DsLink asChild>
            <Link to="/corrections">{text.people.corrections}</Link>
          </DsLink>
        </p>
      </div>
    </section>
  )
}
