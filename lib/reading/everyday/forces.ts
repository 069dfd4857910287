import { says, toSayings } from '@/lib/text/sayings'
import type { Candidate } from '../candidate'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { isSiteNext, isWorkNext } from '../kinds/forces-at-work'
import { occasions } from '../lexicon/everyday-words'
import { graveWords } from '../subject'

const away =
  /^(?:on (?:strike|leave|holiday|sick|parade|sale|pension)|en (?:huelga|paro|retiro|desfile)|de (?:baja|vacaciones|licencia|permiso))\b/
const homeward = /^(?:cuarteles|cuartel|barracks|casas?|homes?|bases?|garrisons?|families|familias)$/
const returns = /^(?:return|come|go|volver|regresar|retornar|replegar|marchar)$/

/** Taken away, or on and off the payroll: none of it sends anybody. */
const otherwise =
  /^(?:withdr[ae]w|pull|recall|hire|recruit|employ|sack|fire|dismiss|promise|pay|vaccinate|retir|replieg|repleg|contrat|reclut|emple|despid|desped|destitu|promet|vacun|gradu|condecor|decorate|honou?r|homenaj|award|premi|jubil)/

/** "In 1944 the general sent 20,000 men". */
const isLongAgo = ({ lexed }: SentenceView): boolean =>
  lexed.tokens.some(({ norm }, at) => longAgo.test(norm) && !lexed.counts.has(at))
const longAgo = /^1(?:[0-8]\d\d|9[0-8]\d)$/

/** "The police union called out 3,000 officers": for a march of their own. */
const isByUnion = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb }) => /^(?:unions?|sindicatos?|gremios?)$/.test(subjectOf(view, verb)?.head ?? ''))

/** "en una misión de paz", "La policía reforzó la autopista con 40 radares". */
const ofPeace = toSayings([
  'mision de paz',
  'misiones de paz',
  'peace mission',
  'cascos azules',
  'blue helmets',
])
const isWithThings = (view: SentenceView, { quantity, verb }: Candidate): boolean =>
  quantity === null &&
  /^(?:reinforce|reforzar)$/.test(verb?.lemma ?? '') &&
  view.counted.some(
    ({ governor, classes, bare }) =>
      !bare && classes.length === 0 && /^(?:with|con)$/.test(governor?.preposition ?? ''),
  )

/** "support the president", "irán a la universidad": what anybody does, and no work of forces. */
const doesAnybodys = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb, role, via }) => {
    if (role !== 'agent' || via !== 'main') return false
    const at = view.chunks.indexOf(verb)
    return verb.lemma === 'ir' ? !isSiteNext(view, at) : backs.test(verb.lemma) && !isWorkNext(view, at)
  })
/** "deployed 200 workers to restore power": no force. */
const civilian =
  /^(?:workers?|employees|engineers|volunteers|electricians|missionaries|jury|jurors|teachers|nurses|operari[oa]s|trabajador(?:es|as)|emplead[oa]s|ingenier[oa]s|voluntari[oa]s|misioner[oa]s|maestr[oa]s|enfermer[oa]s)$/
/** "300 officers live out of town". */
const lives =
  /^(?:live|reside|earn|vote|play|study|retire|sleep|own|vivir|residir|ganar|cobrar|votar|jugar|estudiar|jubilar|dormir)$/

const backs = /^(?:back|support|apoyar|respaldar|acompanar)$/

/** On parade, on leave, back to barracks, at a match. */
export function isSentNowhere(view: SentenceView, candidate: Candidate): boolean {
  const { kind, phrase } = candidate
  if (kind !== 'troops_deployed') return false
  if (isLongAgo(view) || isWithThings(view, candidate) || says(view, ofPeace)) return true
  const found = view.phrases.find(({ index }) => index === phrase)
  if (!found) return false
  const behind = [1, 2].map((step) => wordAt(view, found.noun.last + step)).join(' ')
  const goesHome = found.links.some(
    ({ verb }) =>
      returns.test(verb.lemma) && [1, 2, 3, 4].some((step) => homeward.test(wordAt(view, verb.last + step))),
  )
  const occasion = view.lexed.tokens.some(({ norm }) => occasions.test(norm)) && !isGraveOccasion(view)
  const done = found.links.some(
    ({ verb, role, via }) => role === 'theme' && via === 'main' && otherwise.test(verb.lemma),
  )
  const sentHome = found.links.some(({ verb }) =>
    /^(?:home|a casa)\b/.test(`${wordAt(view, verb.last + 1)} ${wordAt(view, verb.last + 2)}`),
  )
  const isLiving = found.links.some(({ verb, role }) => role === 'agent' && lives.test(verb.lemma))
  const isOff = view.lexed.tokens.some(({ norm }) => /^(?:vacaciones|vacation|holidays?)$/.test(norm))
  if (civilian.test(found.noun.head) || isOff || sentHome || isLiving) return true
  return (
    doesAnybodys(view, found) || away.test(behind) || goesHome || occasion || done || isByUnion(view, found)
  )
}

/** Forces sent to a match after a bomb are sent for the bomb. */
const isGraveOccasion = keepBySentence((view: SentenceView): boolean =>
  [...graveWords(view)].some(
    (stem) =>
      !/^(?:polic|soldie|soldad|militar|troop|army|marines|ejercit|guard|armad|armed|arma)/.test(stem),
  ),
)
