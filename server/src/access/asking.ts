import type { Permission, Role } from '@hjemrute/contract'
import { PERMISSIONS_OF } from '@hjemrute/contract'
import type { Language } from '@hjemrute/engine/text'
import type { Asker } from '../database/as-user.ts'

/** Who is signed in, as what. */
export interface Identity extends Asker {
  readonly name: string
  readonly role: Role
  readonly roles: readonly Role[]
}

/** One request by somebody who may make it: who, by which route, in which language. */
export interface Asking extends Identity {
  readonly route: string
  readonly language: Language
}

export const may = ({ role }: Identity, permission: Permission): boolean => PERMISSIONS_OF[role].includes(permission)

/** The first language of `Accept-Language` that we speak; default nb. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  for (const language of wanted) {
    if (language === 'no') return 'nb'
    if (language === 'nb' || language === 'nn' || language === 'en') return language
  }
  return 'nb'
}
