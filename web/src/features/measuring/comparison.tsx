import type { Measuring } from '@hjemrute/contract'
import { useText } from '../../text/index.tsx'
import { MEASURES, sayMeasure } from './say-measure.ts'

/** Without and with proposals, for each part of the day. Where there are too few shifts, it says so and shows nothing. */
export function Comparison({ measuring: { comparison, fewest } }: { readonly measuring: Measuring }) {
  const { text } = useText()
  const { measuring: told } = text
  return (
    <section>
      <h2>{told.comparison}</h2>
      {comparison.length === 0 && <p>{told.noComparison}</p>}
      {comparison.map(({ kind, baseline, proposals }) =>
        Math.min(baseline.shifts, proposals.shifts) < fewest ? (
          <p key={kind}>{told.tooFew(text.kinds[kind], baseline.shifts, proposals.shifts, fewest)}</p>
        ) : (
          <div
            key={kind}
            className="table-scroll"
            tabIndex={0}
            role="group"
            aria-label={told.compared(text.kinds[kind])}
          >
            <table className="measures">
              <caption>{told.compared(text.kinds[kind])}</caption>
              <thead>
                <tr>
                  <th scope="col">{told.measure}</th>
                  <th scope="col" className="figure">
                    {told.without(baseline.shifts)}
                  </th>
                  <th scope="col" className="figure">
                    {told.withThem(proposals.shifts)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {MEASURES.map((measure) => (
                  <tr key={measure}>
                    <th scope="row">{told.measures[measure]}</th>
                    <td className="figure">{sayMeasure(measure, baseline[measure], text)}</td>
                    <td className="figure">{sayMeasure(measure, proposals[measure], text)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="subdued">{told.notProof}</p>
          </div>
        ),
      )}
    </section>
  )
}
