import type { PlanBoard } from '@hjemrute/contract'
import { useEffect, useState } from 'react'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { Texts } from '../../../text/index.tsx'
import { handWords } from './hand-words.ts'
import type { InHand } from './use-hand.ts'

/** A choice rests so long before it is read. Milliseconds. */
const REST = 400

/** Reads what is foreseen once the choice rests: «Ali Rezai 10:03. Lovlig. +2 min kjøring.» */
export function Said({ plan, inHand }: { readonly plan: PlanBoard; readonly inHand: InHand }) {
  const { text } = useText()
  const says = inHand.hand?.by === 'keyboard' ? sentenceOf(plan, inHand, text) : ''
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(says), REST)
    return () => clearTimeout(timer)
  }, [says])
  return (
    <p className="spoken" role="status" data-said>
      {said}
    </p>
  )
}

/** The tag at the pointer: name, time, travel, legality in one line. */
export function Tag({ plan, inHand }: { readonly plan: PlanBoard; readonly inHand: InHand }) {
  const { text } = useText()
  if (inHand.hand?.by !== 'pointer' || inHand.hand.isDropped) return null
  return (
    <p className="tag" aria-hidden="true">
      {sentenceOf(plan, inHand, text)}
    </p>
  )
}

function sentenceOf(plan: PlanBoard, { hand, foreseen }: InHand, text: Texts): string {
  const { planning } = text
  if (hand?.target === undefined) return hand?.name ?? ''
  if (hand.target.kind === 'tray') return planning.goesToTray(hand.name)
  const { shift, at } = hand.target
  const who = (id: string): string => plan.lanes.find((lane) => lane.shift === id)?.who ?? id
  const place = (start: string): string => `${who(shift)} ${clock(start, text, plan.timeZone)}`
  if (foreseen === undefined) return place(at)
  if ('stopped' in foreseen) return `${place(at)}. ${foreseen.stopped.short}.`
  const { start, travelSeconds, lists } = foreseen.consequence
  const follows = lists.filter((list) => list.follows).map((list) => `${who(list.shift)} ${planning.follows}.`)
  return [
    `${place(start)}.`,
    `${planning.lawful}.`,
    planning.moreTravel(handWords(text).signedMinutes(travelSeconds.total)),
    ...follows,
  ].join(' ')
}
