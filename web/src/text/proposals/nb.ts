import type { ProposalTexts } from './texts.ts'

export const nb: ProposalTexts = {
  useWhatIsReady: 'Bruk det som er klart',
  cancel: 'Avbryt',
  takesLonger: 'Dette tar lengre tid enn vanlig. Du kan jobbe videre imens.',
  betterReady: (former, now) => `Et bedre forslag er klart: kjøring og venting går fra ${former} til ${now}.`,
  takeBetter: 'Bruk det nye',
  boundNotProven: 'For denne planen kan vi ikke si hvor langt det er til best mulig.',
}
