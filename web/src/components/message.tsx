import type { ReactNode } from 'react'

/** A page that says one thing. */
export function Message({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <main className="message">
      <h1>{title}</h1>
      {children}
    </main>
  )
}
