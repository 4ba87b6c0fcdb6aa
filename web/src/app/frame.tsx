import { Link, Outlet } from '@tanstack/react-router'
import { useSession } from '../api/queries.ts'
import { Fault } from '../components/fault.tsx'
import { Message } from '../components/message.tsx'
import { SearchBox } from '../features/people/search-box.tsx'
import { LANGUAGES, TEXTS, useText } from '../text/index.tsx'
import type { Language } from '../text/index.tsx'
import { DemoNotice } from './demo-notice.tsx'
import { ShiftInHeader } from './shift-in-header.tsx'

/** What stands around every page: that it is made up, whose shift it is, and the page itself. */
export function Frame() {
  const { text } = useText()
  const { data: session, error } = useSession()
  if (error !== null) return <Message title={text.lineLost}>{<Fault error={error} />}</Message>
  if (session === undefined) return <Message title={text.opening} />
  const isAllowed = session.permissions.includes('plan:read')
  return (
    <div className="frame">
      {session.demo ? <DemoNotice session={session} mayRead={isAllowed} /> : <div />}
      <Header mayRead={isAllowed} />
      {isAllowed ? (
        <Outlet />
      ) : (
        <Message title={text.notYours}>
          <p className="subdued">{text.notYoursMeans}</p>
        </Message>
      )}
    </div>
  )
}

function Header({ mayRead }: { readonly mayRead: boolean }) {
  const { text } = useText()
  return (
    <header className="header">
      <Link to="/shifts" className="mark">
        <Mark /> Hjemrute <span className="spoken">{text.shifts.toShifts}</span>
      </Link>
      {mayRead && <ShiftInHeader />}
      {mayRead && <SearchBox />}
      <LanguageChoice label={text.language} />
    </header>
  )
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

/** A house with somebody in it, open towards the road. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 20H4v-9.5L12 4l8 6.5V20h-3.6" />
      <circle cx="12" cy="15" r="2.2" />
    </svg>
  )
}
