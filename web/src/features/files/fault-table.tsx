import type { ImportPreview } from '@hjemrute/contract'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../../text/index.tsx'

/** How many rows are ready: said in our own words above, not as a fault. */
const SUMMARY = 'csv-rows-ready'

/** All that is wrong, each at its file and cell. */
export function FaultTable({ seen, children }: { readonly seen: ImportPreview; readonly children: ReactNode }) {
  const { text } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const faults = seen.faults.filter(({ code }) => code !== SUMMARY)
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text.files.faultsTitle(faults.length)}
      </h2>
      <p>
        <strong>{text.files.nothingStored}</strong> {text.files.faultsHelp}{' '}
        {seen.rows > 0 && text.files.rowsReady(seen.readyRows, seen.rows)}
      </p>
      <div className="choices">{children}</div>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={text.files.faultsTitle(faults.length)}>
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">{text.files.place}</th>
              <th scope="col">{text.files.fault}</th>
              <th scope="col">{text.files.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ place, message, remedy }, at) => (
              <tr key={at}>
                <th scope="row">{place}</th>
                <td>{message}</td>
                <td>{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
