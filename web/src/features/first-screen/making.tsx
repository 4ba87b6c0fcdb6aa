import { Button } from '@digdir/designsystemet-react'
import type { Job, Wish } from '@hjemrute/contract'
import { useEffect, useState } from 'react'
import { useText } from '../../text/index.tsx'

/** A shift is there in two seconds; what takes longer than this is told so. Milliseconds. */
const LONGER_THAN_USUAL = 5000

/** How far a proposal has come, and the two ways to end it early. */
export function Making({ job, onStop }: { readonly job: Job | undefined; onStop(wish: Wish): void }) {
  const { text } = useText()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONGER_THAN_USUAL)
    return () => clearTimeout(timer)
  }, [])
  const progress = job?.progress ?? null
  return (
    <>
      <div className="progress" role="status">
        <progress
          aria-label={text.making}
          {...(progress === null ? {} : { value: progress.placed, max: progress.all })}
        />
        <p>
          {text.making} {progress !== null && text.placedSoFar(progress.placed, progress.all)}
        </p>
        {isLong && <p>{text.proposals.takesLonger}</p>}
      </div>
      <div className="ways-out">
        <Button variant="secondary" onClick={() => onStop('useBest')} disabled={job === undefined || progress === null}>
          {text.proposals.useWhatIsReady}
        </Button>
        <Button variant="tertiary" onClick={() => onStop('cancel')} disabled={job === undefined}>
          {text.proposals.cancel}
        </Button>
      </div>
    </>
  )
}
