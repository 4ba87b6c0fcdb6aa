import type { QualityTexts } from '../quality-texts.ts'

export const quality: QualityTexts = {
  'duration-missing': {
    message: 'Oppdraget har ingen varighet.',
    effect: 'Det får ingen tid i lista, og alt etter det blir for tidlig.',
  },
  'duration-off': {
    message: 'Satt opp med {planned:duration}, men har tatt {actual:duration}.',
    effect: 'Lista blir for trang eller for luftig hver gang.',
  },
  'durations-alike': {
    message: '{percent} prosent av oppdragene varer i {duration:duration}.',
    effect: 'Det ligner en standardverdi. Listene blir bare så gode som tidene.',
  },
  'window-missing': { message: 'Oppdraget har ikke noe tidsvindu.', effect: 'Det kan bli lagt når som helst i vakta.' },
  'competence-doubtful': {
    message: 'Ingen kompetanse er krevd. {count} andre oppdrag med tjenesten {service} krever {competence}.',
    effect: 'Det kan bli gitt til en som ikke har den.',
  },
  'booked-twice': {
    message: 'Samme oppdrag er satt opp to ganger.',
    effect: 'To ansatte blir sendt, eller én kommer to ganger.',
  },
  'booked-at-once': {
    message: 'Oppdraget må foregå samtidig med et annet hos samme person.',
    effect: 'To ansatte må være der, selv om hvert oppdrag bare ber om én.',
  },
  'address-missing': { message: 'Hjemmet har ikke noe sted på kartet.', effect: 'Kjøretiden dit er ikke kjent.' },
  'address-off-map': {
    message: 'Hjemmet ligger utenfor kartet.',
    effect: 'Kjøretiden dit er et anslag etter luftlinje.',
  },
  'address-far': {
    message: 'Hjemmet ligger {kilometres} km fra de andre.',
    effect: 'Er stedet feil, er kjøretiden det også.',
  },
  'contact-missing': { message: 'Ingen primærkontakt er satt.', effect: 'Planen vet ikke hvem som helst bør komme.' },
  'competence-expired': {
    message: '{competence} gjaldt til {until:instant}.',
    effect: '{count|oppdrag|oppdrag} i vakta krever den og kan ikke gis hit.',
  },
  'break-missing': {
    message: 'Vakta varer i {duration:duration} og har ingen pause.',
    effect: 'Over 5,5 timer har man rett til pause. Uten den blir lista fylt helt.',
  },
}
