import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Texts } from './texts.ts'

export const TEXTS = { nb, nn, en } as const satisfies Readonly<Record<string, Texts>>
export type Language = keyof typeof TEXTS
export const LANGUAGES = Object.keys(TEXTS) as Language[]
export type { Texts }

const KEPT_AS = 'hjemrute.language'

interface Chosen {
  readonly language: Language
  readonly text: Texts
  choose(language: Language): void
}

const Context = createContext<Chosen | undefined>(undefined)

/** What was chosen last, or what the browser prefers. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2))
  return LANGUAGES.find((language) => language === wanted[0]) ?? (wanted[1] === 'nn' ? 'nn' : 'nb')
}

export function TextProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const chosen = useMemo(
    () => ({
      language,
      text: TEXTS[language],
      choose: (next: Language) => {
        localStorage.setItem(KEPT_AS, next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <Context value={chosen}>{children}</Context>
}

/** The texts of the language chosen. */
export function useText(): Chosen {
  const chosen = useContext(Context)
  if (chosen === undefined) throw new Error('no TextProvider above')
  return chosen
}
