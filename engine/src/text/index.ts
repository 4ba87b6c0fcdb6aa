export { LANGUAGES } from './sentence.ts'
export type { Language } from './sentence.ts'
export { say, sayFault, sayReason, sayTerm, sayViolation } from './translate.ts'
export type { Said, SayOptions } from './translate.ts'
