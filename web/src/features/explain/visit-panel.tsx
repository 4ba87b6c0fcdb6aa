import { Button } from '@digdir/designsystemet-react'
import type { Explanation, PlanBoard } from '@hjemrute/contract'
import { useState } from 'react'
import { useExplanation } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { clock, minutesBetween } from '../../components/format.ts'
import { mannerWord } from '../../components/manner-word.ts'
import { GuideLine } from '../guide/guide-line.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly plan: PlanBoard
  readonly visit: string
  onClose(): void
  /** Puts a place of the visit on the list of another; absent: one may not. */
  onSwap?: ((who: string, place: number) => void) | undefined
}

/** One visit: what it is at once, and why when somebody asks. */
export function VisitPanel({ plan, visit, onClose, onSwap }: Props) {
  const { text } = useText()
  const [isAsked, setAsked] = useState(false)
  const { data, error, isFetching } = useExplanation(plan.id, visit, isAsked)
  const facts = factsOf(plan, visit, text)
  return (
    <>
      <div className="top">
        <h2>{facts.title}</h2>
        <button type="button" className="close" aria-label={text.close} onClick={onClose}>
          ×
        </button>
      </div>
      {facts.lines.map((line) => (
        <p key={line} className="meta">
          {line}
        </p>
      ))}
      {facts.tasks.length > 0 && (
        <>
          <h3>{text.tasks}</h3>
          <ul className="why">
            {facts.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </>
      )}
      <GuideLine step="why" isMet={isAsked} />
      {!isAsked && (
        <Button onClick={() => setAsked(true)} variant="secondary">
          {text.why}
        </Button>
      )}
      {isFetching && (
        <p className="meta" role="status">
          {text.explaining}
        </p>
      )}
      <Fault error={error} />
      {data !== undefined && <Answers explanation={data} time={facts.time} onSwap={onSwap} />}
    </>
  )
}

interface AnswersProps extends Pick<Props, 'onSwap'> {
  readonly explanation: Explanation
  readonly time: string
}

function Answers({ explanation, time, onSwap }: AnswersProps) {
  const { text } = useText()
  const { places, reasons, waysOut } = explanation
  return (
    <div aria-live="polite">
      {places.map(({ caregiver, why }) => (
        <Section key={caregiver} title={text.whyWho(caregiver)} lines={why} />
      ))}
      <Section title={text.whyTime(time)} lines={explanation.time} />
      {places.map(({ caregiver, others }, place) => (
        <section key={caregiver}>
          <h3>
            {text.whyNobodyElse}
            {places.length > 1 && ` (${caregiver})`}
          </h3>
          <ul>
            {others.map((other) => (
              <li key={other.caregiver} className={other.verdict === 'stopped' ? 'stopped' : undefined}>
                {other.says}
                {other.verdict === 'possible' && onSwap !== undefined && (
                  <button
                    type="button"
                    className="swap"
                    aria-label={`${text.planning.swapHere}: ${other.caregiver}`}
                    onClick={() => onSwap(other.caregiver, place)}
                  >
                    {text.planning.swapHere}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Section title={text.whyUnassigned} lines={reasons} />
      <Section title={text.waysOut} lines={waysOut} />
    </div>
  )
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="why">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function factsOf(plan: PlanBoard, visit: string, text: ReturnType<typeof useText>['text']) {
  const time = (iso: string): string => clock(iso, text, plan.timeZone)
  const stop = plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
  const unplaced = plan.unplaced.find((each) => each.visit === visit)
  if (stop === undefined) return { title: unplaced?.name ?? visit, time: '', lines: [], tasks: [] }
  const { window } = stop
  const lines = [
    [
      stop.service?.name,
      stop.with.length > 0 ? text.twoCaregivers : undefined,
      text.minutes(Math.round(minutesBetween(stop.start, stop.end))),
    ],
    [
      stop.address,
      window === null || window.closes === null ? undefined : text.window(time(window.opens), time(window.closes)),
    ],
    [stop.firstTime ? text.firstTime : undefined, mannerWord(stop.manner, text)],
  ]
  return {
    title: `${stop.names[1]}, ${time(stop.start)}–${time(stop.end)}`,
    time: time(stop.start),
    lines: lines.map((parts) => parts.filter(Boolean).join(' · ')).filter((line) => line !== ''),
    tasks: stop.tasks,
  }
}
