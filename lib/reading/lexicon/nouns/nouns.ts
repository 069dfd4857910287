import type { Language } from '@/lib/model/article'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { nounsEn } from './nouns-en'
import { describingEs, nounsEs } from './nouns-es'

type NounForm = { lemma: string; plural: boolean; classes: NounClass[] }

function pluralEn(singular: string): string {
  if (/(?:s|x|ch|sh)$/.test(singular)) return `${singular}es`
  return /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`
}

function pluralEs(singular: string): string {
  if (/[aeiou]$/.test(singular)) return `${singular}s`
  return singular.endsWith('z') ? `${singular.slice(0, -1)}ces` : `${singular}es`
}

function formsEn(entry: string): [string, boolean][] {
  const [singular = '', plural] = entry.split('/')
  return [
    [singular, false],
    [plural ?? pluralEn(singular), true],
  ]
}

function formsEs(entry: string): [string, boolean][] {
  const [masculine = '', ending] = entry.split('/')
  const feminine = ending ? (masculine.endsWith('o') ? `${masculine.slice(0, -1)}a` : `${masculine}a`) : null
  return [masculine, ...(feminine ? [feminine] : [])].flatMap((form): [string, boolean][] => [
    [form, false],
    [pluralEs(form), true],
  ])
}

function build(entries: Partial<Record<NounClass, string>>, formsOf: (entry: string) => [string, boolean][]) {
  const forms = new Map<string, NounForm>()
  for (const [name, list] of Object.entries(entries) as [NounClass, string][])
    for (const entry of list.split(' '))
      for (const [form, plural] of formsOf(entry)) {
        const known = forms.get(form)
        if (known) known.classes.push(name)
        else forms.set(form, { lemma: entry.split('/')[0] ?? entry, plural, classes: [name] })
      }
  return forms
}

const nouns: Record<Language, Map<string, NounForm>> = {
  en: build(nounsEn, formsEn),
  es: build(nounsEs, formsEs),
}
/** The same both ways, whether the form is singular or plural. */
const collective = new Set([
  'police',
  'people',
  'townspeople',
  'townsfolk',
  'tribespeople',
  'nationals',
  'personnel',
  'staff',
  'military',
  'dead',
  'wounded',
  'injured',
  'hurt',
  'displaced',
  'homeless',
  'missing',
  'policia',
  'gente',
  'personal',
  'army',
  'ejercito',
])

/** The noun that a folded word is, or undefined. */
export const nounOf = (norm: string, language: Language): NounForm | undefined => nouns[language].get(norm)
/** The same of a token, without a look-up. */
export const nounOfToken = (token: Token, language: Language): NounForm | undefined =>
  ofToken[language](token)
const ofToken = {
  en: onceASpelling(({ norm }) => nouns.en.get(norm)),
  es: onceASpelling(({ norm }) => nouns.es.get(norm)),
}
export const isCollective = (norm: string): boolean => collective.has(norm)

const describing: ReadonlySet<string> = new Set(
  describingEs.split(' ').flatMap((entry) => formsEs(entry).map(([form]) => form)),
)
/** A folded Spanish noun for people that describes the noun before it: "minera" in "la empresa minera". */
export const mayDescribe = (norm: string): boolean => describing.has(norm)
