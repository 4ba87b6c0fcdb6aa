import { Link, useMatches } from '@tanstack/react-router'
import { useText } from '../text/index.tsx'

/** The way to ask from any page. It takes the pattern of the page's address along, and no id. */
export function AskLink() {
  const { text } = useText()
  const pattern = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '/' })
  const page = pattern.length > 1 ? pattern.replace(/\/$/, '') : '/'
  return (
    <Link to="/feedback" search={(before) => (page === '/feedback' ? before : { page })} className="ask">
      {text.feedback.title}
    </Link>
  )
}
