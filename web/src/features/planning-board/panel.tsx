import { useText } from '../../text/index.tsx'
import { VisitPanel } from '../explain/visit-panel.tsx'
import { LookAbout, LookList } from '../look/look-list.tsx'
import { useNextLook } from '../look/use-next-look.ts'
import type { Shown } from './timeline.tsx'

/** Always there: it tells of the visit that is selected, or what a person should look at. */
export function Panel(shown: Shown) {
  const { text } = useText()
  const { plan, selected, onSelect } = shown
  useNextLook(shown)
  return (
    <aside className="panel" aria-label={selected === undefined ? text.lookTitle : text.why}>
      {selected === undefined ? (
        <LookList {...shown} />
      ) : (
        <>
          <VisitPanel key={selected} plan={plan} visit={selected} onClose={() => onSelect(undefined)} />
          <LookAbout plan={plan} visit={selected} />
        </>
      )}
    </aside>
  )
}
