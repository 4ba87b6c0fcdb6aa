import type { Level, Session } from '@hjemrute/contract'
import { useState } from 'react'
import { useChangePreferences, useGuideStep } from '../api/use-preferences.ts'
import { Fault } from '../components/fault.tsx'
import { useText } from '../text/index.tsx'

const LEVELS: readonly Level[] = ['simple', 'normal', 'expert']

/** How much is shown, and the help with a first plan, for those who make plans. */
export function LevelChoice({ session }: { readonly session: Session }) {
  const { text } = useText()
  const change = useChangePreferences()
  const step = useGuideStep()
  // Shown as chosen at once, and taken back if it could not be kept.
  const [chosen, setChosen] = useState<Level>()
  const { levels } = text
  return (
    <>
      <fieldset>
        <legend>{levels.level}</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="level"
              checked={(chosen ?? session.preferences.level) === level}
              onChange={() => {
                setChosen(level)
                change.mutate({ level }, { onSettled: () => setChosen(undefined) })
              }}
            />
            <span>
              {levels.levels[level].name} <small>{levels.levels[level].means}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {session.permissions.includes('plan:write') && (
        <section>
          <h2>{levels.guide}</h2>
          <p role="status">{step !== undefined && levels.guideIsOn}</p>
          <button type="button" className="quiet-button" onClick={() => change.mutate({ guide: 'again' })}>
            {levels.guideAgain}
          </button>
        </section>
      )}
      <Fault error={change.error} />
    </>
  )
}
