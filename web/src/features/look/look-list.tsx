import type { PlanBoard, WorthALook } from '@hjemrute/contract'
import { useSession } from '../../api/queries.ts'
import { useText } from '../../text/index.tsx'
import { Answer } from './answer.tsx'
import { openLook, sentenceOf, titleOf } from './look-items.ts'

interface Props {
  readonly plan: PlanBoard
  onSelect(visit: string | undefined): void
}

/** At most ten things that a person must judge; each leads to its visit, and is answered or passed on. */
export function LookList({ plan, onSelect }: Props) {
  const { text } = useText()
  const { look } = plan
  return (
    <>
      <h2>{text.lookTitle}</h2>
      {look.length === 0 ? (
        <p>{text.nothingToLookAt}</p>
      ) : (
        <p className="meta" role="status">
          {text.judging.open(openLook(plan), look.length)} {text.judging.help}
        </p>
      )}
      <ul className="look-list">
        {look.map((item) => (
          <li key={item.thing} data-answered={item.answer !== null}>
            <button type="button" className="about" onClick={() => onSelect(item.visit)}>
              <strong>{titleOf(plan, item, text)}</strong>
              {sentenceOf(plan, item, text)}
            </button>
            <Judged plan={plan} item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is to be judged about one visit, beside why it is where it is. */
export function LookAbout({ plan, visit }: { readonly plan: PlanBoard; readonly visit: string }) {
  const { text } = useText()
  const items = plan.look.filter((item) => item.visit === visit)
  if (items.length === 0) return null
  return (
    <section className="look-about">
      <h3>{text.lookTitle}</h3>
      <ul className="look-list">
        {items.map((item) => (
          <li key={item.thing} data-answered={item.answer !== null}>
            <p>{sentenceOf(plan, item, text)}</p>
            <Judged plan={plan} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Judged({ plan, item }: { readonly plan: PlanBoard; readonly item: WorthALook }) {
  const { text } = useText()
  const { data: session } = useSession()
  const mayAnswer = session?.permissions.includes('plan:write') === true
  return <Answer plan={plan} item={item} title={titleOf(plan, item, text)} mayAnswer={mayAnswer} />
}
