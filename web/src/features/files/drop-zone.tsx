import { useId, useState } from 'react'
import type { DragEvent } from 'react'
import { useText } from '../../text/index.tsx'

/** Where files are dropped; the keyboard's way is the ordinary choice of files. */
export function DropZone({ onChoose }: { readonly onChoose: (files: File[]) => void }) {
  const { text } = useText()
  const [isOver, setIsOver] = useState(false)
  const help = useId()
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onChoose(files)
  }
  return (
    <div
      className="drop-zone"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="drop-title">{text.files.drop}</p>
      <label className="ds-button">
        {text.files.choose}
        <input
          type="file"
          multiple
          className="spoken"
          accept=".csv,.tsv,.txt,.gz,.matrix"
          aria-describedby={help}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            // The same file, put right, may be chosen again.
            target.value = ''
            if (files.length > 0) onChoose(files)
          }}
        />
      </label>
      <p className="subdued" id={help}>
        {text.files.which}
      </p>
    </div>
  )
}
