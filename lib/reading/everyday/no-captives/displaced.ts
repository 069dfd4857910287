import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { wordLike } from '@/lib/text/word-set'

/** People driven from their homes: neither escaped nor freed, and no kind counts them. */

const called =
  /^(?:displaced|homeless|evacuees?|refugees?|desplazad[oa]s?|damnificad[oa]s?|evacuad[oa]s?|desalojad[oa]s?|refugiad[oa]s?)$/
const drives = /^(?:evacuate|displac|displace|uproot|evacuar|desalojar|desplazar)$/
const flees = /^(?:flee|huir|escape|escapar)$/
const refuge = wordLike(
  'homes? houses? forests? bush jungle mountains? hills? woods fields violence fighting clashes',
  'villages? towns? neighbou?rhoods? church border',
  'casas? hogares? viviendas? selva monte montana bosques? campo violencia combates enfrentamientos',
  'pueblos? aldeas? barrios? comunidad(?:es)? iglesia frontera',
)

/** "fled their homes", "huyeron a la selva". */
const seeksRefuge = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  flees.test(lemma) && [1, 2, 3, 4].some((step) => refuge.test(wordAt(view, last + step)))

const inCustody = new Set(['inmate', 'detainee', 'fugitive', 'hostage'])

/** "another 400 fled into the forest", "2.000 fueron evacuados", "the 350 displaced people returned". */
export function isDisplaced(view: SentenceView, { noun, classes, links, bare }: Phrase): boolean {
  if (classes.some((name) => inCustody.has(name))) return false
  for (let at = noun.first; at <= noun.last; at++) if (called.test(wordAt(view, at))) return true
  return links.some(
    ({ verb }) =>
      seeksRefuge(view, verb) || (!bare && drives.test(verb.lemma) && !verb.senses.includes('hurt')),
  )
}

/** "Hundreds fled", "otros 400 huyeron": whoever they are, they ran. */
export const isPlainFlight = ({ noun, classes, links }: Phrase): boolean =>
  (noun.vague || noun.head === '') &&
  !classes.some((name) => inCustody.has(name)) &&
  links.some(({ verb }) => /^(?:flee|huir)$/.test(verb.lemma))

const moves = /^(?:evacuate|transfer|move|relocate|evacuar|trasladar|derivar|reubicar)$/

/** "120 patients were evacuated to another hospital": ill before, and moved. */
export const isMovedPatient = ({ noun, links }: Phrase): boolean =>
  /^(?:patients?|pacientes?)$/.test(noun.head) &&
  links.some(({ verb }) => moves.test(verb.lemma)) &&
  !noun.states.includes('hurt') &&
  !links.some(({ verb }) => verb.senses.includes('hurt') && !moves.test(verb.lemma))
