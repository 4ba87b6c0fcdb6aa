import { Button } from '@digdir/designsystemet-react'
import type { ListFormat } from '@hjemrute/contract'
import type { ReactNode } from 'react'
import { addressOf } from '../../api/call.ts'

interface Props {
  readonly publication: string
  readonly format: Extract<ListFormat, `${string}.html`>
  readonly children: ReactNode
}

/** Opens lists and has them printed, in one click. */
export function PrintButton({ publication, format, children }: Props) {
  const print = () => {
    const page = window.open(addressOf('readLists', { publication, format }))
    page?.addEventListener('load', () => page.print())
  }
  return (
    <Button variant="secondary" onClick={print}>
      {children}
    </Button>
  )
}
