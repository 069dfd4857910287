import type { Candidate, KindRule } from '../candidate'
import { isNoun, type VerbGroup } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { forces } from '../lexicon/noun-classes'
import { countKind } from './count-kind'
import { countedPhrases } from './phrase-kind'

const sent = countKind({
  kind: 'troops_deployed',
  unit: 'people',
  nouns: ['deployment'],
  suffers: ['deploy'],
  does: ['deploy'],
  counted: (classes) => classes.some((name) => forces.has(name)),
  single: 'never',
  facts: true,
  planned: true,
})

const goes =
  /^(?:go|come|arrive|head|march|travel|leave|fly|reach|participate|join|patrol|guard|raid|search|storm|occupy|take|back|support|reinforce|assist|salir|llegar|viajar|partir|participar|intervenir|custodiar|vigilar|patrullar|tomar|ocupar|allanar|requisar|sumar|apoyar|respaldar|acompanar|contar|irrumpir|cercar|rodear|acordonar|resguardar|acudir|arribar|incursionar|trasladar|unir|ingresar)$/

/** So many officers who come were sent; a few may just have come. */
const many = 20
const ordered = /^(?:order|instruct|assign|commit|authorise|authorize|ordenar|asignar|comprometer|autorizar)$/

/** "llegaron 200 policías", "se sumarán 1.600 militares": in Spanish who acts may follow the verb. */
const isSubjectAfter = (view: SentenceView, index: number, { first, form, lemma }: VerbGroup): boolean =>
  view.lexed.language === 'es' &&
  form === 'finite' &&
  view.chunks[index - 1]?.kind !== 'preposition' &&
  (first < (view.chunks[index]?.first ?? 0) || /^(?:sumar|trasladar|unir)$/.test(lemma))

/** "600 police took part", "ordered 500 soldiers to patrol", "an operation with 200 agents": forces in a number that act. */
function acts(view: SentenceView, { classes, links, governor, noun, index }: Phrase): boolean {
  if (
    !classes.some((name) => name === 'police' || name === 'soldier') ||
    noun.count?.alone ||
    noun.count?.share
  )
    return false
  const moves = links.some(
    ({ verb, role, via }) =>
      !verb.negated &&
      via !== 'relative' &&
      ((goes.test(verb.lemma) &&
        (noun.count?.value ?? 0) >= many &&
        (role === 'agent' || isSubjectAfter(view, index, verb))) ||
        (ordered.test(verb.lemma) && role === 'theme')),
  )
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const operation = isNoun(of) && of.classes.includes('operation')
  const by = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const backed =
    by?.kind === 'verb' && goes.test(by.lemma) && /^(?:by|with|por|con)$/.test(governor?.preposition ?? '')
  return moves || operation || backed
}

const acting = countedPhrases('troops_deployed', 'people', 5.5, acts)

export const troopsDeployed: KindRule = {
  kind: 'troops_deployed',
  find(view, story): Candidate[] {
    const certain = sent.find(view, story)
    return [
      ...certain,
      ...acting(view).filter(({ phrase }) => !certain.some((other) => other.phrase === phrase)),
    ]
  },
}
