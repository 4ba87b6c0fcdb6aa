import type { PlanBoard } from '@hjemrute/contract'
import { useCost } from '../../../api/use-cost.ts'
import { useLevel } from '../../../api/use-preferences.ts'
import { Fault } from '../../../components/fault.tsx'
import { moment } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'

/** For experts: each term's weight and contribution, and the bound with when it was proven. */
export function CostTerms({ plan }: { readonly plan: PlanBoard }) {
  return useLevel() === 'expert' ? <Terms plan={plan} /> : null
}

function Terms({ plan }: { readonly plan: PlanBoard }) {
  const { text } = useText()
  const { levels } = text
  const { data, error } = useCost(plan.id)
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 1 })
  if (data === undefined) return <Fault error={error} />
  const unit = levels.units[data.unit] ?? data.unit
  return (
    <section className="cost-terms">
      <h3>{levels.weights}</h3>
      <p className="meta">{levels.weightsMean(number.format(data.total), unit)}</p>
      <table>
        <caption className="spoken">{levels.weights}</caption>
        <thead>
          <tr>
            <th scope="col">{levels.term}</th>
            <th scope="col">{levels.weight}</th>
            <th scope="col">{levels.contribution}</th>
          </tr>
        </thead>
        <tbody>
          {data.terms.map(({ term, name, amount, weight, cost }) => (
            <tr key={term}>
              <th scope="row">
                {name} <small>{amount}</small>
              </th>
              <td>{number.format(weight)}</td>
              <td>{number.format(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        {data.bound === null
          ? levels.noBound
          : levels.bound(
              `${number.format(data.bound.value)} ${unit}`,
              moment(data.bound.provenAt, text, plan.timeZone),
            )}
      </p>
    </section>
  )
}
