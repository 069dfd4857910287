import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { Meaning } from './meaning'

/** Captives whom somebody recovers, flies out or receives. */

const bringsOut = new Set(['recover', 'evacuate', 'receive', 'recuperar', 'evacuar', 'recibir'])
const meets = /^(?:receive|recibir)$/
const wereThen = /^(?!habia).*(?:aban?|ian?)$/
/** "12 soldiers from X who": nobody else stands before the clause, as in "12 mothers of young men who". */
function isTheirClause({ chunks }: SentenceView, { index }: Phrase): boolean {
  const at = chunks.findIndex(({ kind }, i) => i > index && kind === 'relative')
  return chunks.slice(index + 1, at).every((chunk) => !isNoun(chunk) || chunk.place !== null)
}

const deadly: ReadonlySet<Sense> = new Set<Sense>(['kill', 'die'])

/** "fueron recuperados los 57 militares que se encontraban secuestrados", "recibió a los seis que estaban secuestrados", not "los dos que habían sido secuestrados y asesinados". */
export const areBroughtOut = (
  view: SentenceView,
  phrase: Phrase,
  { lemma, negated, future, conditional }: VerbGroup,
  role: Meaning['role'],
): boolean =>
  bringsOut.has(lemma) &&
  !(negated || future || conditional) &&
  role === 'theme' &&
  phrase.classes.some((name) => people.has(name)) &&
  !phrase.classes.includes('dead') &&
  isTheirClause(view, phrase) &&
  phrase.links.some(
    ({ verb, via, role: held }) =>
      via === 'relative' &&
      held === 'theme' &&
      verb.senses.includes('seize') &&
      // "el obispo recibió a seis que fueron secuestrados": it may be years since.
      (!meets.test(lemma) || wereThen.test(wordAt(view, verb.first))),
  ) &&
  !phrase.links.some(({ verb }) => verb.senses.some((sense) => deadly.has(sense)))
