import { shuffle } from '../random.ts'
import type { Random } from '../random.ts'

// Surnames are birds, berries, trees and flowers, so that nobody can be mistaken for somebody.
const SURNAMES = [
  ...['Fjellrev', 'Rognebær', 'Linerle', 'Granbar', 'Tyttebær', 'Blåklokke', 'Enerkvist', 'Sommerfugl', 'Bjørkelauv'],
  ...['Multebær', 'Svarttrost', 'Kvitveis', 'Havørn', 'Røsslyng', 'Gjøkesyre', 'Dompap', 'Hestehov', 'Kjøttmeis'],
  ...['Furukongle', 'Lerkesang', 'Solsikke', 'Marihand', 'Vintereple', 'Smørblomst', 'Tiriltunge', 'Nøtteskrike'],
  ...['Løvetann', 'Krøkebær', 'Ospelauv', 'Flaggspett', 'Vandrefalk', 'Markjordbær', 'Geitrams', 'Reinrose', 'Sølvpil'],
  ...['Snøklokke', 'Gråspurv', 'Vierkjerr', 'Stormsvale', 'Bringebær', 'Fjellflokk', 'Skogstjerne', 'Kaprifol'],
  ...['Fiolblad', 'Nattergal', 'Torskemunn', 'Engkall', 'Kattefot', 'Myrull', 'Strandkål', 'Bergflette', 'Vipemor'],
  ...['Ravnefjær', 'Kornblomst', 'Fløyelsgress', 'Trollhegg', 'Ryllik', 'Bjørnemose', 'Spettmeis', 'Heilo'],
] as const
const OLDER_FIRST_NAMES = [
  ...['Astrid', 'Solveig', 'Ingrid', 'Gerd', 'Else', 'Bjørg', 'Randi', 'Turid', 'Aslaug', 'Borghild', 'Magnhild'],
  ...['Odd', 'Kåre', 'Arne', 'Einar', 'Torleif', 'Gunnar', 'Sverre', 'Reidar', 'Håkon', 'Ragnvald', 'Øivind'],
  ...['Ragnhild', 'Sigrid', 'Gudrun', 'Åse', 'Ruth', 'Klara', 'Edith', 'Jorunn', 'Liv', 'Målfrid', 'Oddny'],
  ...['Harald', 'Trygve', 'Leif', 'Olaf', 'Nils', 'Birger', 'Rolf', 'Egil', 'Sigurd', 'Torbjørn', 'Asbjørn'],
] as const
const FIRST_NAMES = [
  ...['Tuva', 'Ida', 'Amina', 'Sunniva', 'Maren', 'Lina', 'Fatima', 'Ronja', 'Kaja', 'Eline', 'Hedda', 'Zofia'],
  ...['Jonas', 'Emil', 'Yusuf', 'Sondre', 'Mikkel', 'Vetle', 'Aron', 'Lukas', 'Iver', 'Oskar', 'Noah', 'Brage'],
  ...['Marte', 'Silje', 'Hanna', 'Mina', 'Thea', 'Leah', 'Samira', 'Ane', 'Julie', 'Sofie', 'Agnes', 'Birk'],
] as const

/** Different made-up names, as long as there are any left; then with a number. */
export function inventNames(random: Random, count: number, people: 'recipients' | 'caregivers'): string[] {
  const firstNames = people === 'recipients' ? OLDER_FIRST_NAMES : FIRST_NAMES
  const all = firstNames.flatMap((first) => SURNAMES.map((last) => `${first} ${last}`))
  shuffle(random, all)
  return Array.from({ length: count }, (_, i) => {
    const name = all[i % all.length]!
    return i < all.length ? name : `${name} ${Math.floor(i / all.length) + 1}`
  })
}

/**
 * A telephone number that nobody has and nothing can dial: it begins with 00, the prefix for other countries, and no
 * country's code begins with 0 (ITU-T E.164). `index` from 0 to 9999 in each of the series 0–9.
 */
export function fictionalPhone(series: number, index: number): string {
  const digits = String(index % 10_000).padStart(4, '0')
  return `00 0${series} ${digits.slice(0, 2)} ${digits.slice(2)}`
}
