import { useQuery } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import { useText } from '../../../text/index.tsx'
import type { Editing } from './use-editing.ts'

/** Back and forth without end. What can be undone is the server's to know, so it stands after a reload too. */
export function UndoButtons({ shift, editing }: { readonly shift: string; readonly editing: Editing }) {
  const { text, language } = useText()
  const { data } = useQuery({
    queryKey: ['steps', shift],
    queryFn: () => call('listEdits', { params: { shift }, language }),
  })
  const buttons = [
    ['undo', data?.canUndo === true, editing.undo, 'M8 4 4 8l4 4M4 8h7a4 4 0 0 1 0 8H8'],
    ['redo', data?.canRedo === true, editing.redo, 'm12 4 4 4-4 4M16 8H9a4 4 0 0 0 0 8h3'],
  ] as const
  return (
    <span className="undo">
      {buttons.map(([name, isPossible, act, path]) => (
        <button
          key={name}
          type="button"
          aria-label={text.planning[name]}
          title={text.planning[name]}
          disabled={!isPossible || editing.isBusy}
          onClick={() => void act()}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </span>
  )
}
