import type { Language } from '@/lib/model/article'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { formsEn } from './conjugation-en'
import { formsEs } from './conjugation-es'
import { guessByEnding } from './verb-endings'
import type { Draft, FormKind, VerbForm } from './verb-form'
import { verbsEn } from './verbs-en'
import { verbsEs } from './verbs-es'

/** Which verb a word is a form of: looked up among the forms of all that the lists hold, else told by its ending. */

function build(verbs: Partial<Record<Sense, string>>, formsOf: (entry: string) => [string, Draft][]) {
  const forms = new Map<string, VerbForm>()
  for (const [sense, list] of Object.entries(verbs) as [Sense, string][])
    for (const entry of list.split(' ').filter(Boolean))
      for (const [form, draft] of formsOf(entry)) {
        const lemma = entry.split('/')[0] ?? entry
        const known = forms.get(form)
        if (!known)
          forms.set(form, {
            lemma,
            senses: [sense],
            plural: null,
            conditional: false,
            accented: false,
            ...draft,
          })
        else if (known.lemma === lemma) widen(known, sense, draft.form)
      }
  return forms
}

/** A second sense of the same verb, or a past form that looks like the base ("hurt", "put", "set"). */
function widen(known: VerbForm, sense: Sense, form: FormKind): void {
  if (!known.senses.includes(sense)) known.senses.push(sense)
  if (known.form === 'base' && form === 'past') known.form = 'past'
}

const forms: Record<Language, Map<string, VerbForm>> = {
  en: build(verbsEn, formsEn),
  es: build(verbsEs, formsEs),
}

/** "la última temporada", "cerca de 20", "la fuerza pública": no forms of "ultimar", "cercar" and "publicar"; nor is who is "missing" of "miss". */
const noVerbs: Record<Language, ReadonlySet<string>> = {
  en: new Set(['missing']),
  es: new Set(['ultima', 'ultime', 'cerca', 'parte', 'informe', 'cosa', 'cosas']),
}

const remembered: Record<Language, Map<string, VerbForm | undefined>> = { en: new Map(), es: new Map() }
/** A text uses few words, again and again; no text may fill the memory. */
const mostRemembered = 20_000

/** The verb form that a word is, by lexicon or, failing that, by its ending. `lower` is the word with its accents. */
export function verbOf(norm: string, lower: string, language: Language): VerbForm | undefined {
  const words = remembered[language]
  const key = norm === lower ? norm : `${norm} ${lower}`
  const before = words.get(key)
  if (before !== undefined || words.has(key)) return before
  if (words.size >= mostRemembered) words.clear()
  const found = findVerb(norm, lower, language)
  words.set(key, found)
  return found
}

/** The same of a token, without a look-up. */
export const verbOfToken = (token: Token, language: Language): VerbForm | undefined =>
  ofToken[language](token)
const ofToken = {
  en: onceASpelling(({ norm, lower }) => verbOf(norm, lower, 'en')),
  es: onceASpelling(({ norm, lower }) => verbOf(norm, lower, 'es')),
}

function findVerb(norm: string, lower: string, language: Language): VerbForm | undefined {
  if (noVerbs[language].has(norm)) return undefined
  // "públicas", and "César", who is no "cesar".
  if (language === 'es' && /^(?:públic|césar$)/.test(lower.normalize('NFC'))) return undefined
  const known = forms[language].get(norm)
  if (known && (!known.accented || /[óú]$/.test(lower.normalize('NFC')))) return known
  return guessByEnding(norm, lower.normalize('NFC'), language)
}
