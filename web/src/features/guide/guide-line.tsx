import type { GuideStep } from '@hjemrute/contract'
import { useEffect } from 'react'
import type { MouseEvent } from 'react'
import { GUIDE_STEPS, useChangePreferences, useGuideStep } from '../../api/use-preferences.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly step: GuideStep
  /** What the step is about has been done, by whatever way. */
  readonly isMet: boolean
  /** How many are at work; told by the first step. */
  readonly caregivers?: number
}

/**
 * One line where the eye already is, the first time somebody makes a plan: what to do next. It goes when the thing is
 * done, and follows what the person does; none of it comes back unless it is asked for.
 */
export function GuideLine({ step, isMet, caregivers = 0 }: Props) {
  const { text } = useText()
  const isNow = useGuideStep() === step
  const { mutate, isPending, error } = useChangePreferences()
  useEffect(() => {
    if (isNow && isMet) mutate({ guide: step })
  }, [isNow, isMet, step, mutate])
  if (!isNow || isMet) return null
  const { levels } = text
  const end = ({ currentTarget }: MouseEvent<HTMLElement>, guide: GuideStep | 'hidden'): void => {
    // The line goes with its buttons; whoever steers by keyboard stays where it was.
    const place = currentTarget.closest<HTMLElement>('main, aside')
    if (place !== null) place.tabIndex = -1
    place?.focus()
    mutate({ guide })
  }
  return (
    <div className="guide" role="note" aria-label={levels.guide}>
      <p>
        <strong>{levels.step(GUIDE_STEPS.indexOf(step) + 1, GUIDE_STEPS.length)}</strong>{' '}
        {step === 'people' ? levels.steps.people(caregivers) : levels.steps[step]}
      </p>
      <p className="guide-ways">
        <button type="button" disabled={isPending} onClick={(event) => end(event, step)}>
          {levels.done}
        </button>
        <button type="button" disabled={isPending} onClick={(event) => end(event, 'hidden')}>
          {levels.hide}
        </button>
      </p>
      <Fault error={error} />
    </div>
  )
}
