import type { ProposalTexts } from './texts.ts'

export const en: ProposalTexts = {
  useWhatIsReady: 'Use what is ready',
  cancel: 'Cancel',
  takesLonger: 'This takes longer than usual. You can go on working meanwhile.',
  betterReady: (former, now) => `A better proposal is ready: driving and waiting go from ${former} to ${now}.`,
  takeBetter: 'Use the new one',
  boundNotProven: 'For this plan we cannot say how far it is from the best possible.',
}
