import type { ImportedShift } from '@hjemrute/contract'
import { useText } from '../../text/index.tsx'

/** What differs in one shift: whose, in which column, from what to what. */
export function DifferenceTable({ title, shift }: { readonly title: string; readonly shift: ImportedShift }) {
  const { text } = useText()
  const { files } = text
  const { counts, differences } = shift
  const all = counts.new + counts.changed + counts.gone
  return (
    <details open={all <= 20}>
      <summary>{title}</summary>
      {differences.length < all && <p className="subdued">{files.firstOf(differences.length, all)}</p>}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">{files.whose}</th>
              <th scope="col">{files.what}</th>
              <th scope="col">{files.before}</th>
              <th scope="col">{files.after}</th>
            </tr>
          </thead>
          <tbody>
            {differences.flatMap(({ table, kind, id, name, cells }) => {
              const whose = <th scope="row">{name === '' ? id : `${name} (${id})`}</th>
              const what = `${files.tables[table]}, ${files.kinds[kind]}`
              if (cells.length === 0)
                return (
                  <tr key={`${table} ${id}`}>
                    {whose}
                    <td colSpan={3}>{what}</td>
                  </tr>
                )
              return cells.map(({ column, before, after, isHidden }) => (
                <tr key={`${table} ${id} ${column}`}>
                  {whose}
                  <td>
                    {files.tables[table]}, {column}
                  </td>
                  <td>{isHidden ? files.hidden : before || files.nothing}</td>
                  <td>{isHidden ? files.hidden : after || files.nothing}</td>
                </tr>
              ))
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
