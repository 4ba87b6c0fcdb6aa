import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme.css'
import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/first-screen.css'
import './styles/map.css'
import './styles/board/board.css'
import './styles/board/strip.css'
import './styles/board/timeline.css'
import './styles/board/bar.css'
import './styles/board/bar-states.css'
import './styles/board/drag.css'
import './styles/board/tray.css'
import './styles/board/panel.css'
import './styles/board/panel-forms.css'
import './styles/board/table.css'
import './styles/people.css'
import './styles/files.css'
import './styles/shifts.css'
import './styles/publishing.css'
import './styles/levels.css'
import './styles/feedback.css'
import './styles/measuring.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './api/call.ts'
import { router } from './app/router.tsx'
import { TextProvider } from './text/index.tsx'

const client = new QueryClient({
  defaultOptions: {
    // What the server has refused it will refuse again; only a lost line is worth another try.
    queries: {
      retry: (count, error) => !(error instanceof Refused) && count < 3,
      refetchOnWindowFocus: true,
      staleTime: 5_000,
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <TextProvider>
        <RouterProvider router={router} />
      </TextProvider>
    </QueryClientProvider>
  </StrictMode>,
)
