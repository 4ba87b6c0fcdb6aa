import { Link as DsLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'

/** Why nobody can try all orders, in four sentences. */
export function WhyAMachine() {
  const { text } = useText()
  return (
    <Message title={text.whyAMachine}>
      <p>{text.whyLead}</p>
      <p>{text.whyThree}</p>
      <p>
        <strong>{text.whyTwelve}</strong>
      </p>
      <p>{text.whyYou}</p>
      <p>
        <DsLink asChild>
          <Link to="/">{text.back}</Link>
        </DsLink>
      </p>
    </Message>
  )
}
