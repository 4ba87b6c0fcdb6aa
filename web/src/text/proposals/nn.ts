import type { ProposalTexts } from './texts.ts'

export const nn: ProposalTexts = {
  useWhatIsReady: 'Bruk det som er klart',
  cancel: 'Avbryt',
  takesLonger: 'Dette tek lengre tid enn vanleg. Du kan arbeide vidare imens.',
  betterReady: (former, now) => `Eit betre forslag er klart: køyring og venting går frå ${former} til ${now}.`,
  takeBetter: 'Bruk det nye',
  boundNotProven: 'For denne planen kan vi ikkje seie kor langt det er til best mogleg.',
}
