import { useLevel } from '../../../api/use-preferences.ts'
import { useText } from '../../../text/index.tsx'

interface Props {
  readonly letters: boolean
  onLetters(isOn: boolean): void
  onClose(): void
}

/** Keys of what the simple level leaves out, as the texts write them. */
const NOT_SIMPLE = ['/', '+ −']

/** The keys of the board, in the panel. */
export function Help({ letters, onLetters, onClose }: Props) {
  const { text } = useText()
  const { keys, keysTitle, useLetters } = text.planning
  const isSimple = useLevel() === 'simple'
  return (
    <div className="help">
      <div className="top">
        <h2>{keysTitle}</h2>
        <button type="button" className="close" aria-label={text.close} onClick={onClose}>
          ×
        </button>
      </div>
      <dl className="foreseen">
        {keys
          .filter(([key]) => !isSimple || !NOT_SIMPLE.includes(key))
          .map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
      <label className="letters">
        <input type="checkbox" checked={letters} onChange={({ target }) => onLetters(target.checked)} />
        {useLetters}
      </label>
    </div>
  )
}
