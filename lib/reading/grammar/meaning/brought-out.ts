import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { Meaning } from './meaning'

/** Captives whom somebody recovers, flies out or receives. */

const bringsOut = new Set(['recover', 'evacuate', 'receive', 'recuperar', 'evacuar', 'recibir'])
const meets = /^(?:receive|recibir)$/
const wereThen = /^(?!habia).*(?:aban?|ian?)$/
const deadly: ReadonlySet<Sense> = new Set<Sense>(['kill', 'die'])

/** "fueron recuperados los 57 militares que se encontraban secuestrados", "recibió a los seis que estaban secuestrados", not "los dos que habían sido secuestrados y asesinados". */
export const areBroughtOut = (
  view: SentenceView,
  { classes, links }: Phrase,
  { lemma, negated, future, conditional }: VerbGroup,
  role: Meaning['role'],
): boolean =>
  bringsOut.has(lemma) &&
  !(negated || future || conditional) &&
  role === 'theme' &&
  classes.some((name) => people.has(name)) &&
  !classes.includes('dead') &&
  links.some(
    ({ verb, via, role: held }) =>
      via === 'relative' &&
      held === 'theme' &&
      verb.senses.includes('seize') &&
      // "el obispo recibió a seis que fueron secuestrados": it may be years since.
      (!meets.test(lemma) || wereThen.test(wordAt(view, verb.first))),
  ) &&
  !links.some(({ verb }) => verb.senses.some((sense) => deadly.has(sense)))
