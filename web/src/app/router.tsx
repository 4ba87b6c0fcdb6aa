import { createRootRoute, createRoute, createRouter, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { FirstScreen } from '../features/first-screen/first-screen.tsx'
import { WhyAMachine } from '../features/first-screen/why-a-machine.tsx'
import { BoardPage } from '../features/planning-board/board-page.tsx'
import { VIEWS } from '../features/planning-board/board-search.ts'
import type { BoardSearch, View } from '../features/planning-board/board-search.ts'
import { Frame } from './frame.tsx'

/** Addresses hold ids alone, never a name. */
const root = createRootRoute({ component: Frame })
const first = createRoute({ getParentRoute: () => root, path: '/', component: FirstScreen })
const why = createRoute({ getParentRoute: () => root, path: '/why', component: WhyAMachine })

const board = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan',
  validateSearch: (search: Record<string, unknown>): BoardSearch => ({
    ...(typeof search['visit'] === 'string' ? { visit: search['visit'] } : {}),
    ...(VIEWS.some((view) => view === search['view']) ? { view: search['view'] as View } : {}),
  }),
  component: BoardRoute,
})

function BoardRoute() {
  const { plan } = board.useParams()
  const search = board.useSearch()
  const navigate = useNavigate()
  const change = useCallback(
    (next: BoardSearch) => void navigate({ to: '/plans/$plan', params: { plan }, search: next, replace: true }),
    [navigate, plan],
  )
  const open = useCallback(
    (next: string) =>
      void navigate({ to: '/plans/$plan', params: { plan: next }, search: (before) => before, replace: true }),
    [navigate],
  )
  return <BoardPage planId={plan} search={search} onChange={change} onPlan={open} />
}

export const router = createRouter({ routeTree: root.addChildren([first, why, board]) })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
