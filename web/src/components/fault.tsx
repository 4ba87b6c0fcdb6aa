import { Refused } from '../api/call.ts'
import { useText } from '../text/index.tsx'

/** What went wrong and what may be done, in the server's own words where it answered. */
export function Fault({ error }: { readonly error: Error | null }) {
  const { text } = useText()
  if (error === null) return null
  const details = error instanceof Refused ? error.details : undefined
  return (
    <div className="fault" role="alert">
      <p>{details?.title ?? text.lineLost}</p>
      {details?.remedy !== undefined && <p>{details.remedy}</p>}
    </div>
  )
}
