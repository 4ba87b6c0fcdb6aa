import PreviewWorker from './preview.worker.ts?worker'
import type { Answered, Asked } from './told.ts'

type AnswerTo<K extends Asked['kind']> = Extract<Answered, { kind: K }>

/** The page's end of the thread that foresees. Only the newest question about a place is worth an answer. */
export class PreviewClient {
  readonly #worker = new PreviewWorker()
  readonly #waiting = new Map<number, { done(answer: Answered): void; failed(error: Error): void }>()
  #next = 0
  #busy = false
  #newest: (() => void) | undefined

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (data.kind === 'failed') waiting?.failed(new Error(data.message))
      else waiting?.done(data)
    }
  }

  ask<K extends Asked['kind']>(asked: Extract<Asked, { kind: K }>): Promise<AnswerTo<K>> {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { done: (answer) => resolve(answer as AnswerTo<K>), failed: reject })
      this.#worker.postMessage({ id, ...asked })
    })
  }

  /** Asks once the last such question is answered; one that is overtaken meanwhile is never asked, nor answered. */
  askNewest(asked: Extract<Asked, { kind: 'at' }>, hear: (answer: AnswerTo<'at'>) => void): void {
    const send = (): void => {
      this.#busy = true
      void this.ask<'at'>(asked)
        .then(hear, () => undefined)
        .finally(() => {
          this.#busy = false
          const next = this.#newest
          this.#newest = undefined
          next?.()
        })
    }
    if (this.#busy) this.#newest = send
    else send()
  }

  /** Forgets the question that waits. */
  dropNewest(): void {
    this.#newest = undefined
  }

  close(): void {
    this.#worker.terminate()
  }
}
