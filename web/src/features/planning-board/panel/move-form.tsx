import type { PlanBoard } from '@hjemrute/contract'
import { useEffect, useState } from 'react'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import { handWords } from '../drag/hand-words.ts'
import type { ToldOffer } from '../drag/told.ts'
import type { InHand } from '../drag/use-hand.ts'
import type { Editing } from '../edit/use-editing.ts'
import { actionsOf } from './actions.ts'

export interface FormProps {
  readonly plan: PlanBoard
  readonly visit: string
  readonly editing: Editing
  readonly inHand: InHand
  onDone(): void
}

/** To a list by name: what each costs, or why it cannot; the cheapest first. */
export function MoveForm({ plan, visit, editing, inHand, onDone }: FormProps) {
  const { text } = useText()
  const [offers, setOffers] = useState<readonly ToldOffer[]>()
  const { place } = actionsOf(plan, visit)
  const { offersFor } = inHand
  useEffect(() => {
    let isHere = true
    void offersFor(visit, place).then(
      (each) => isHere && setOffers(each),
      () => isHere && setOffers([]),
    )
    return () => {
      isHere = false
    }
  }, [offersFor, visit, place])
  const { signedMinutes } = handWords(text)
  const rank = ({ fits }: ToldOffer): number => fits?.travelSeconds ?? Infinity
  const who = (shift: string): string => plan.lanes.find((lane) => lane.shift === shift)?.who ?? shift
  return (
    <section className="move-form">
      <h3>{text.planning.moveTo}</h3>
      {offers === undefined && <p className="meta">{text.planning.lookingUp}</p>}
      <ul>
        {[...(offers ?? [])]
          .sort((a, b) => rank(a) - rank(b))
          .map(({ shift, fits, stopped }) => (
            <li key={shift}>
              {fits === undefined ? (
                <>
                  <strong>{who(shift)}</strong> <span className="stopped">{stopped?.short}</span>
                </>
              ) : (
                <button
                  type="button"
                  disabled={editing.isBusy}
                  onClick={() => {
                    onDone()
                    void editing.edit({ kind: 'place', visit, place, shift, at: fits.start, exact: false })
                  }}
                >
                  <strong>{who(shift)}</strong> {clock(fits.start, text, plan.timeZone)} ·{' '}
                  {signedMinutes(fits.travelSeconds)}
                </button>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
