/** What is said while a proposal is made, and when a better one is there. */
export interface ProposalTexts {
  readonly useWhatIsReady: string
  readonly cancel: string
  readonly takesLonger: string
  /** Minutes on the road and waiting, before and now. */
  readonly betterReady: (former: string, now: string) => string
  readonly takeBetter: string
  readonly boundNotProven: string
}
