import type { Manner } from '@hjemrute/contract'
import type { Texts } from '../text/index.tsx'

/** How a visit is carried out, where that is not by coming to the door. */
export const mannerWord = (manner: Manner | null, { planning }: Texts): string | undefined =>
  manner === null || manner === 'road' ? undefined : planning.manners[manner]
