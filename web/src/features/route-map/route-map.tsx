import type { PlanBoard, Shift } from '@hjemrute/contract'
import { useEffect, useRef } from 'react'
import { useText } from '../../text/index.tsx'
import type { DrawnMap } from './draw-map.ts'

interface Props {
  readonly shift: Shift
  readonly routes: PlanBoard['routes']
}

/** The places of a shift on our own map, and the routes when there are any. What it shows stands in the table too. */
export function RouteMap({ shift, routes }: Props) {
  const { text } = useText()
  const canvas = useRef<HTMLDivElement>(null)
  const drawn = useRef<Promise<DrawnMap> | undefined>(undefined)
  const { map, places } = shift
  const key = `${shift.id} ${map?.id ?? ''}`

  useEffect(() => {
    const container = canvas.current
    if (container === null || map === null) return
    // As large as all the rest of the page, so it comes after the words.
    const made = import('./draw-map.ts').then(({ drawMap }) => drawMap(container, map.id, places))
    drawn.current = made
    return () => void made.then((each) => each.remove())
    // The same shift has the same places.
  }, [key])

  useEffect(() => {
    void drawn.current?.then((each) => each.showRoutes(routes))
  }, [routes, key])

  return (
    <figure className="map" aria-label={text.mapLabel} data-routes={routes.length}>
      <div className="canvas" ref={canvas} aria-hidden="true" inert />
      <p className="note legend">
        <span className="dot" aria-hidden="true" />
        {map === null ? text.noMap : text.placeWithVisits}
        {places.hidden > 0 && ` · ${text.hiddenPlaces(places.hidden)}`}
      </p>
      {map !== null && <p className="note credit">{map.attribution}</p>}
    </figure>
  )
}
