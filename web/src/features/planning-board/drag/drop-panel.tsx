import type { PlanBoard } from '@hjemrute/contract'
import type { ReactNode } from 'react'
import { useLevel } from '../../../api/use-preferences.ts'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import { nameOf } from '../edit/words.ts'
import { handWords } from './hand-words.ts'
import type { InHand } from './use-hand.ts'
import type { ToldForeseen } from './told.ts'

interface Props {
  readonly plan: PlanBoard
  readonly inHand: InHand
}

/** What letting go here would change, before anything is changed. */
export function DropPanel({ plan, inHand }: Props) {
  const { text } = useText()
  const { planning } = text
  const { hand, foreseen } = inHand
  if (hand === undefined) return null
  const { target } = hand
  const time = (iso: string): string => clock(iso, text, plan.timeZone)
  const who = (shift: string | undefined): string =>
    plan.lanes.find((lane) => lane.shift === shift)?.who ?? planning.tray
  const from = hand.from === undefined ? planning.tray : `${who(hand.from)} ${time(hand.stop.start)}`
  return (
    <div className="drop-panel">
      <h2>{hand.isDropped ? planning.saving : planning.ifDropped}</h2>
      {target === undefined && <p className="meta">{planning.isLifted(hand.name, from)}</p>}
      {target?.kind === 'tray' && <p className="meta">{planning.goesToTray(hand.name)}</p>}
      {target?.kind === 'lane' && (
        <>
          <p className="meta">
            {planning.fromTo(
              hand.name,
              from,
              `${who(target.shift)} ${time(foreseen !== undefined && 'consequence' in foreseen ? foreseen.consequence.start : target.at)}`,
            )}
          </p>
          {foreseen !== undefined && (
            <Answer plan={plan} foreseen={foreseen} from={who(hand.from)} to={who(target.shift)} />
          )}
        </>
      )}
      <p className="keys">{hand.by === 'pointer' ? planning.dropKeys : planning.liftKeys}</p>
    </div>
  )
}

interface AnswerProps {
  readonly plan: PlanBoard
  readonly foreseen: ToldForeseen
  readonly from: string
  readonly to: string
}

function Answer({ plan, foreseen, from, to }: AnswerProps) {
  const { text } = useText()
  const isSimple = useLevel() === 'simple'
  const { planning } = text
  if ('stopped' in foreseen)
    return (
      <dl className="foreseen">
        <Row name={planning.lawful}>
          <strong className="stopped">{planning.no}</strong>
          <p>{foreseen.stopped.message}</p>
          <p className="subdued">{foreseen.stopped.remedy}</p>
        </Row>
      </dl>
    )
  const { consequence, broken } = foreseen
  const { signedMinutes } = handWords(text)
  const { travelSeconds, faces, slackSeconds, window } = consequence
  const time = (iso: string): string => clock(iso, text, plan.timeZone)
  const minutes = (seconds: number): string => text.minutes(Math.round(seconds / 60))
  const closes = window?.softCloses ?? window?.hardCloses
  return (
    <>
      <dl className="foreseen">
        <Row name={planning.lawful}>
          <strong className="legal">✓ {planning.yes}</strong>
          {broken.map((message) => (
            <p key={message} className="notice">
              {message}
            </p>
          ))}
        </Row>
        <Row name={planning.time}>
          <strong>{time(consequence.start)}</strong>{' '}
          {consequence.before !== undefined && planning.before(time(consequence.before))}
          {window !== undefined && closes !== undefined && <p>{text.window(time(window.opens), time(closes))}</p>}
        </Row>
        <Row name={planning.travel}>
          <strong>{signedMinutes(travelSeconds.total)}</strong>
          {from !== to && (
            <p>{`${from} ${signedMinutes(travelSeconds.from)} · ${to} ${signedMinutes(travelSeconds.to)}`}</p>
          )}
        </Row>
        <Row name={planning.knownFaces}>
          <strong>{planning.cameBefore(faces.timesInFourteenDays)}</strong>
          <p>{planning.different(faces.different, faces.differentBefore)}</p>
        </Row>
        <Row name={planning.slack}>
          <strong>{minutes(slackSeconds.now)}</strong>{' '}
          {slackSeconds.before !== undefined && planning.before(minutes(slackSeconds.before))}
        </Row>
        {!isSimple && (
          <Row name={planning.cost}>
            <strong>{planning.asLongDay(Math.round(consequence.costSeconds / 60))}</strong>
          </Row>
        )}
      </dl>
      <ChangedLists plan={plan} consequence={consequence} />
    </>
  )
}

function ChangedLists({
  plan,
  consequence,
}: {
  plan: PlanBoard
  consequence: Extract<ToldForeseen, { consequence: unknown }>['consequence']
}) {
  const { text } = useText()
  const time = (iso: string): string => clock(iso, text, plan.timeZone)
  const { lists } = consequence
  return (
    <>
      <h3>{text.planning.listsChanged(lists.length)}</h3>
      <ul className="changed-lists">
        {lists.map(({ shift, moved, follows }) => (
          <li key={shift} className={follows ? 'follows' : undefined}>
            <strong>{plan.lanes.find((lane) => lane.shift === shift)?.who}</strong> {follows && text.planning.follows}
            {moved.slice(0, 3).map(({ visit, place, start, before }) => (
              <p key={`${visit} ${place}`}>{text.planning.movesTo(nameOf(plan, visit), time(start), time(before))}</p>
            ))}
            {moved.length > 3 && <p>{text.planning.andMore(moved.length - 3)}</p>}
            {moved.length === 0 && <p>{text.planning.timesStand}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
