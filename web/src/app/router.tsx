import { createRootRoute, createRoute, createRouter, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { QualityPage } from '../features/data-quality/quality-page.tsx'
import { FeedbackPage } from '../features/feedback/feedback-page.tsx'
import { FilesPage } from '../features/files/files-page.tsx'
import { FirstScreen, NextShift } from '../features/first-screen/first-screen.tsx'
import { WhyAMachine } from '../features/first-screen/why-a-machine.tsx'
import { MeasuringPage } from '../features/measuring/measuring-page.tsx'
import { CorrectionsPage } from '../features/people/corrections-page.tsx'
import { EmployeePage } from '../features/people/employee-page.tsx'
import { RecipientPage } from '../features/people/recipient-page.tsx'
import { BoardPage } from '../features/planning-board/board-page.tsx'
import { VIEWS } from '../features/planning-board/board-search.ts'
import type { BoardSearch, View } from '../features/planning-board/board-search.ts'
import { ComparePage } from '../features/publishing/compare-page.tsx'
import { HistoryPage } from '../features/publishing/history-page.tsx'
import { PublishPage } from '../features/publishing/publish-page.tsx'
import { ShiftsPage } from '../features/shifts/shifts-page.tsx'
import { Frame } from './frame.tsx'

/** Addresses hold ids alone, never a name. */
const root = createRootRoute({ component: Frame })
const files = createRoute({ getParentRoute: () => root, path: '/files', component: FilesPage })
const quality = createRoute({ getParentRoute: () => root, path: '/quality', component: QualityPage })
const next = createRoute({ getParentRoute: () => root, path: '/', component: NextShift })
const shifts = createRoute({ getParentRoute: () => root, path: '/shifts', component: ShiftsPage })
const shift = createRoute({
  getParentRoute: () => root,
  path: '/shifts/$shift',
  component: () => <FirstScreen shiftId={shift.useParams().shift} />,
})
const history = createRoute({
  getParentRoute: () => root,
  path: '/shifts/$shift/history',
  component: () => <HistoryPage shiftId={history.useParams().shift} />,
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/shifts/$shift/compare',
  component: () => <ComparePage shiftId={compare.useParams().shift} />,
})
const publish = createRoute({
  getParentRoute: () => root,
  path: '/plans/$plan/publish',
  component: () => <PublishPage planId={publish.useParams().plan} />,
})
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

const measuring = createRoute({ getParentRoute: () => root, path: '/measuring', component: MeasuringPage })
const feedback = createRoute({
  getParentRoute: () => root,
  path: '/feedback',
  validateSearch: (search: Record<string, unknown>): { page?: string } =>
    typeof search['page'] === 'string' ? { page: search['page'] } : {},
  component: () => <FeedbackPage page={feedback.useSearch().page ?? '/feedback'} />,
})

const work = [next, shifts, shift, history, compare, publish, why, board]
const ground = [recipient, employee, corrections, files, quality, measuring, feedback]

export const router = createRouter({ routeTree: root.addChildren([...work, ...ground]) })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
