import type { Figures } from '@hjemrute/contract'
import { faces, onTheWay, unassigned } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Texts } from '../../text/index.tsx'

interface Props {
  readonly byHand: Figures | null
  /** `undefined`: there is no proposal yet, and the figures by hand stand alone. */
  readonly proposal: Figures | undefined
}

/** Three figures; old beside new, in the same unit, one step smaller. */
export function FigureRows({ byHand, proposal }: Props) {
  const { text } = useText()
  if (byHand === null && proposal === undefined) return null
  const row = (say: (figures: Figures, text: Texts) => string) => (
    <span className="value">
      {say(proposal ?? byHand!, text)}
      {proposal !== undefined && byHand !== null && <span className="former">{text.byHand(say(byHand, text))}</span>}
    </span>
  )
  return (
    <section className="figures" aria-live="polite">
      <h2>{proposal === undefined ? text.byHandHeading : text.proposalHeading}</h2>
      <div className="row">
        <span>{text.travelAndWaiting}</span>
        {row(onTheWay)}
      </div>
      <div className="row">
        <span>{text.unassigned}</span>
        {row(unassigned)}
      </div>
      <div className="row">
        <span>
          {text.faces} <small>{text.perRecipient}</small>
        </span>
        {row(faces)}
      </div>
    </section>
  )
}
