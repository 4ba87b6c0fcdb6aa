import { createRootRoute, createRoute, createRouter, useNavigate } from '@tanstack/react-router'
import { QualityPage } from '../features/data-quality/quality-page.tsx'
import { FilesPage } from '../features/files/files-page.tsx'
import { FirstScreen } from '../features/first-screen/first-screen.tsx'
import { WhyAMachine } from '../features/first-screen/why-a-machine.tsx'
import { CorrectionsPage } from '../features/people/corrections-page.tsx'
import { EmployeePage } from '../features/people/employee-page.tsx'
import { RecipientPage } from '../features/people/recipient-page.tsx'
import { BoardPage } from '../features/planning-board/board-page.tsx'
import { VIEWS } from '../features/planning-board/board-search.ts'
import type { BoardSearch, View } from '../features/planning-board/board-search.ts'
import { Frame } from './frame.tsx'

/** Addresses hold ids alone, never a name. */
const root = createRootRoute({ component: Frame })
const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Which shift; absent: the next.
  validateSearch: (search: Record<string, unknown>): { shift?: string } =>
    typeof search['shift'] === 'string' ? { shift: search['shift'] } : {},
  component: FirstRoute,
})
const files = createRoute({ getParentRoute: () => root, path: '/files', component: FilesPage })
const quality = createRoute({ getParentRoute: () => root, path: '/quality', component: QualityPage })
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

function FirstRoute() {
  const { shift } = first.useSearch()
  return <FirstScreen {...(shift === undefined ? {} : { chosen: shift })} />
}

function BoardRoute() {
  const { plan } = board.useParams()
  const search = board.useSearch()
  const navigate = useNavigate()
  const change = (next: BoardSearch) =>
    void navigate({ to: '/plans/$plan', params: { plan }, search: next, replace: true })
  return <BoardPage planId={plan} search={search} onChange={change} />
}

const recipient = createRoute({
  getParentRoute: () => root,
  path: '/recipients/$id',
  component: function RecipientRoute() {
    const { id } = recipient.useParams()
    return <RecipientPage key={id} id={id} />
  },
})

const employee = createRoute({
  getParentRoute: () => root,
  path: '/employees/$id',
  component: function EmployeeRoute() {
    const { id } = employee.useParams()
    return <EmployeePage key={id} id={id} />
  },
})

const corrections = createRoute({ getParentRoute: () => root, path: '/corrections', component: CorrectionsPage })

export const router = createRouter({
  routeTree: root.addChildren([first, why, board, recipient, employee, corrections, files, quality]),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
