import { Outlet, useMatches, useParams } from '@tanstack/react-router'
import type { Session } from '@hjemrute/contract'
import { usePlan, useSession } from '../api/queries.ts'
import { useActiveTime } from '../api/use-active-time.ts'
import { Fault } from '../components/fault.tsx'
import { Message } from '../components/message.tsx'
import { SearchBox } from '../features/people/search-box.tsx'
import { LANGUAGES, TEXTS, useText } from '../text/index.tsx'
import type { Language } from '../text/index.tsx'
import { AskLink } from './ask-link.tsx'
import { DemoNotice } from './demo-notice.tsx'
import { Places } from './places.tsx'
import { ShiftInHeader } from './shift-in-header.tsx'

/** What stands around every page: that it is made up, whose shift it is, and the page itself. */
export function Frame() {
  const { text } = useText()
  const { data: session, error } = useSession()
  const isForAll = useMatches({ select: (matches) => matches.at(-1)?.fullPath === '/feedback' })
  if (error !== null) return <Message title={text.lineLost}>{<Fault error={error} />}</Message>
  if (session === undefined) return <Message title={text.opening} />
  const isAllowed = session.permissions.includes('plan:read')
  const mayOpen = isAllowed || isForAll
  return (
    <div className="frame">
      {session.demo ? <DemoNotice session={session} mayRead={isAllowed} /> : <div />}
      <Header session={session} mayRead={isAllowed} />
      {session.permissions.includes('plan:write') && <ActiveTime />}
      {mayOpen ? (
        <Outlet />
      ) : (
        <Message title={text.notYours}>
          <p className="subdued">{text.notYoursMeans}</p>
        </Message>
      )}
    </div>
  )
}

function Header({ session, mayRead }: { readonly session: Session; readonly mayRead: boolean }) {
  const { text } = useText()
  return (
    <header className="header">
      <Places session={session} />
      {mayRead && <ShiftInHeader />}
      {mayRead && <SearchBox />}
      {session.permissions.includes('account:own') && <AskLink />}
      <LanguageChoice label={text.language} />
    </header>
  )
}

/** Time on the pages of a shift or its plan is time of planning it. */
function ActiveTime() {
  const { shift, plan: planId } = useParams({ strict: false })
  const { data: plan } = usePlan(planId)
  useActiveTime(shift ?? plan?.shift)
  return null
}

function LanguageChoice({ label }: { readonly label: string }) {
  const { language, choose } = useText()
  return (
    <label className="language">
      <span className="spoken">{label}</span>
      <select value={language} onChange={({ target }) => choose(target.value as Language)}>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {TEXTS[each].languageName}
          </option>
        ))}
      </select>
    </label>
  )
}
