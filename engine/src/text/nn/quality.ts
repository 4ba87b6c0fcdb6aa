import type { QualityTexts } from '../quality-texts.ts'

export const quality: QualityTexts = {
  'duration-missing': {
    message: 'Oppdraget har inga varigheit.',
    effect: 'Det får inga tid i lista, og alt etter det blir for tidleg.',
  },
  'duration-off': {
    message: 'Sett opp med {planned:duration}, men har teke {actual:duration}.',
    effect: 'Lista blir for trong eller for luftig kvar gong.',
  },
  'durations-alike': {
    message: '{percent} prosent av oppdraga varer i {duration:duration}.',
    effect: 'Det liknar ein standardverdi. Listene blir berre så gode som tidene.',
  },
  'window-missing': {
    message: 'Oppdraget har ikkje noko tidsvindauge.',
    effect: 'Det kan bli lagt når som helst i vakta.',
  },
  'competence-doubtful': {
    message: 'Ingen kompetanse er kravd. {count} andre oppdrag med tenesta {service} krev {competence}.',
    effect: 'Det kan bli gitt til ein som ikkje har han.',
  },
  'booked-twice': {
    message: 'Same oppdraget er sett opp to gonger.',
    effect: 'To tilsette blir sende, eller éin kjem to gonger.',
  },
  'booked-at-once': {
    message: 'Oppdraget må gå føre seg samtidig med eit anna hos same person.',
    effect: 'To tilsette må vere der, sjølv om kvart oppdrag berre bed om éin.',
  },
  'address-missing': { message: 'Heimen har ikkje nokon stad på kartet.', effect: 'Køyretida dit er ikkje kjend.' },
  'address-off-map': { message: 'Heimen ligg utanfor kartet.', effect: 'Køyretida dit er eit anslag etter luftlinje.' },
  'address-far': {
    message: 'Heimen ligg {kilometres} km frå dei andre.',
    effect: 'Er staden feil, er køyretida det òg.',
  },
  'contact-missing': { message: 'Ingen primærkontakt er sett.', effect: 'Planen veit ikkje kven som helst bør kome.' },
  'competence-expired': {
    message: '{competence} galdt til {until:instant}.',
    effect: '{count|oppdrag|oppdrag} i vakta krev han og kan ikkje gjevast hit.',
  },
  'break-missing': {
    message: 'Vakta varer i {duration:duration} og har ingen pause.',
    effect: 'Over 5,5 timar har ein rett til pause. Utan den blir lista fylt heilt.',
  },
}
