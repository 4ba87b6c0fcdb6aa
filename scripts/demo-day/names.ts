import type { Random } from '@hjemrute/engine/random'
import { sample } from './draw.ts'

// Surnames are birds, berries and flowers, so that nobody can be mistaken for somebody.
const SURNAMES = [
  ...['Fjellrev', 'Rognebær', 'Linerle', 'Granbar', 'Tyttebær', 'Blåklokke', 'Enerkvist', 'Sommerfugl', 'Bjørkelauv'],
  ...['Multebær', 'Svarttrost', 'Kvitveis', 'Havørn', 'Røsslyng', 'Gjøkesyre', 'Dompap', 'Hestehov', 'Kjøttmeis'],
  ...['Furukongle', 'Lerkesang', 'Solsikke', 'Marihand', 'Vintereple', 'Smørblomst', 'Tiriltunge', 'Nøtteskrike'],
] as const
const OLDER_FIRST_NAMES = [
  ...['Astrid', 'Solveig', 'Ingrid', 'Gerd', 'Else', 'Bjørg', 'Randi', 'Turid', 'Aslaug', 'Borghild', 'Magnhild'],
  ...['Odd', 'Kåre', 'Arne', 'Einar', 'Torleif', 'Gunnar', 'Sverre', 'Reidar', 'Håkon', 'Ragnvald', 'Øivind'],
] as const
const FIRST_NAMES = [
  ...['Tuva', 'Ida', 'Amina', 'Sunniva', 'Maren', 'Lina', 'Fatima', 'Ronja', 'Kaja', 'Eline', 'Hedda', 'Zofia'],
  ...['Jonas', 'Emil', 'Yusuf', 'Sondre', 'Mikkel', 'Vetle', 'Aron', 'Lukas', 'Iver', 'Oskar', 'Noah', 'Brage'],
] as const

/** Different made-up names. */
export function inventNames(random: Random, count: number, people: 'recipients' | 'caregivers'): string[] {
  const firstNames = people === 'recipients' ? OLDER_FIRST_NAMES : FIRST_NAMES
  const all = firstNames.flatMap((first) => SURNAMES.map((last) => `${first} ${last}`))
  return sample(random, all, count)
}
