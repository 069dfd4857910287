import type { Candidate, Story } from '@/lib/reading/candidate'
import { isMadeUseOf, wereSent } from '@/lib/reading/everyday/unreal/forces-made-use-of'
import { type Chunk, isNoun, isOfForces, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isSiteNext, isWorkNext } from '@/lib/reading/kinds/forces/forces-at-work'
import { occasions } from '@/lib/reading/lexicon/everyday-words'
import { forces, people } from '@/lib/reading/lexicon/noun-classes'
import { graveWords } from '@/lib/reading/whole-article/tells-of-crisis'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'

/** Forces that are sent into no crisis: on parade, on leave, back to barracks, to a match, or long ago. */

const away =
  /^(?:on (?:strike|leave|holiday|sick|parade|sale|pension)|en (?:huelga|paro|retiro|desfile)|de (?:baja|vacaciones|licencia|permiso))\b/
const homeward = /^(?:cuarteles|cuartel|barracks|casas?|homes?|bases?|garrisons?|families|familias)$/
const returns = /^(?:return|go|volver|regresar|retornar|replegar|marchar)$/

/** Taken away, or on and off the payroll: none of it sends anybody. */
const otherwise =
  /^(?:withdr[ae]w|pull|recall|hire|recruit|employ|sack|fire|dismiss|promise|pay|vaccinate|retir|replieg|repleg|contrat|reclut|emple|despid|desped|destitu|promet|vacun|gradu|condecor|decorate|honou?r|homenaj|award|premi|jubil)/

/** "In 1944 the general sent 20,000 men", not to a prison that was built in 1944. */
const isLongAgo = (view: SentenceView, { verb, phrase }: Candidate): boolean =>
  holds(view, longAgoWords) &&
  view.lexed.tokens.some(({ norm }, at) => {
    if (!longAgo.test(norm) || view.lexed.counts.has(at)) return false
    const when = [1, 2, 3, 4].find((step) => /^(?:in|on|en|el)$/.test(wordAt(view, at - step)))
    if (when === undefined) return false
    if (when === at) return true
    const before = view.chunks.slice(0, chunkAt(view, at - when))
    const told = before.at(-1)?.kind === 'comma' ? undefined : before.findLast(isVerb)
    const links = view.phrases.find(({ index }) => index === phrase)?.links ?? []
    return (
      told !== undefined && (told === verb || links.some((link) => link.verb === told && link.via === 'main'))
    )
  })
const longAgo = /^1(?:[0-8]\d\d|9[0-8]\d)$/
const longAgoWords = signLike(longAgo)

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

/** "Otros 12 siguen ingresados", "five others were flown out": a bare number, where no forces are told of. */
const isOfNobodyTold = (view: SentenceView, { bare, classes }: Phrase, { earlier }: Story): boolean =>
  bare &&
  !classes.some((name) => forces.has(name)) &&
  !view.phrases.some(({ noun }) => [...noun.classes, ...noun.modifiers].some((name) => forces.has(name))) &&
  !earlier.slice(-2).some(({ candidates }) => candidates.some(({ kind }) => kind === 'troops_deployed'))

/** "the recruitment of 10,000 police": no more are anywhere yet; "of 1,000 soldiers who patrol", "already sent" are. */
const taking =
  /^(?:recruitment|hiring|training|graduation|pensions?|reclutamiento|contratacion|formacion|graduacion)$/
const isOfTaking = (view: SentenceView, { index, governor }: Phrase): boolean => {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(of) || !taking.test(of.head) || !/^(?:of|de)$/.test(governor?.preposition ?? '')) return false
  const [next, after] = view.chunks.slice(index + 1, index + 3)
  const verb = /^(?:relative|adverb)$/.test(next?.kind ?? '') ? after : next
  if (!isVerb(verb) || verb.form === 'infinitive') return true
  // "the hiring of 300 police begins", "of 300 police who will be trained".
  return verb.future || verb.conditional || (verb === next && verb.form === 'finite')
}

const services = wordLike(
  'services? institution institucion servicio snai police policia army ejercito force fuerza corps cuerpo',
  'ministry ministerio department departamento agency agencia country pais state system sistema authority',
)
const wholes = /^(?:country|nation|total|all|pais|nacion|territorio|nomina)$/
const owns = /^(?:have|employ|number|tener|contar|emplear)$/
const sends = /^(?:deploy|send|desplegar|enviar|mandar)$/
const atWork = toSayings([
  'operativo',
  'operacion',
  'operation',
  'deployed',
  'desplegados',
  'on the streets',
  'en las calles',
])

/** "The police have 50,000 officers", "in total", "en todo el país": nothing says what these do, or where they are. */
function isAllThatIsTold(view: SentenceView, index: number): boolean {
  const [link, whom] = view.chunks.slice(index + 1, index + 3)
  if (link === undefined || link.kind === 'stop') return true
  if (link.kind === 'comma') return !isVerb(whom) && !/^(?:relative|preposition)$/.test(whom?.kind ?? '')
  return /^(?:in|across|en)$/.test(prepositionOf(link)) && isNoun(whom) && wholes.test(whom.head)
}

/** "El servicio, que cuenta con 2.100 agentes", "the police have 50,000 officers": all whom it has; "2.100 agentes para 33.900 internos". */
function isWholeStaff(view: SentenceView, { index, links, governor }: Phrase): boolean {
  const { chunks } = view
  const owner = governor?.verb == null ? undefined : chunks[governor.verb]
  const verb = isVerb(owner) ? owner : links.find(({ role, via }) => role === 'theme' && via === 'main')?.verb
  const [link, whom] = chunks.slice(index + 1, index + 3)
  if (
    /^(?:for|para)$/.test(prepositionOf(link)) &&
    isNoun(whom) &&
    whom.count &&
    whom.classes.includes('inmate')
  )
    return !sends.test(verb?.lemma ?? '')
  if (!isAllThatIsTold(view, index)) return false
  if (!verb || verb.negated || !owns.test(verb.lemma) || says(view, atWork)) return false
  const at = chunks.indexOf(verb)
  const own =
    chunks[at - 1]?.kind === 'relative' ? chunks.slice(0, at).findLast(isNoun) : subjectOf(view, verb)
  return own != null && services.test(own.head)
}

/** "searches without a warrant: there were 38", "los allanamientos: hubo 38": of what stands before the colon. */
function isOfThingsBefore(view: SentenceView, { bare, index }: Phrase): boolean {
  const { chunks } = view
  const verb = chunks[index - 1]
  const at = chunks.findLastIndex(({ kind }, i) => i < index && kind === 'stop')
  if (!bare || !isVerb(verb) || !verb.senses.includes('exist') || at < 0 || index - at > 3) return false
  const before = chunks.slice(Math.max(0, at - 3), at).filter(isNoun)
  return (
    before.length > 0 &&
    !before.some((noun) => isOfForces(noun) || noun.classes.some((name) => people.has(name)))
  )
}

/** On parade, on leave, back to barracks, at a match. */
export function isSentNowhere(view: SentenceView, candidate: Candidate, story: Story): boolean {
  const { phrase } = candidate
  if (isLongAgo(view, candidate) || isWithThings(view, candidate) || says(view, ofPeace)) return true
  const found = view.phrases.find(({ index }) => index === phrase)
  if (!found) return false
  if (isOfNobodyTold(view, found, story) || isOfThingsBefore(view, found)) return true
  if (isOfTaking(view, found) || isWholeStaff(view, found)) return true
  const goesHome = () =>
    !wereSent(view, found) &&
    found.links.some(
      ({ verb }) =>
        returns.test(verb.lemma) &&
        [1, 2, 3, 4].some((step) => homeward.test(wordAt(view, verb.last + step))),
    )
  const done = found.links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      via === 'main' &&
      otherwise.test(verb.lemma) &&
      !isMadeUseOf(view, verb) &&
      !wereSent(view, found),
  )
  const sentHome =
    !wereSent(view, found) &&
    found.links.some(({ verb }) =>
      /^(?:home|a casa)\b/.test(`${wordAt(view, verb.last + 1)} ${wordAt(view, verb.last + 2)}`),
    )
  const isLiving = found.links.some(
    ({ verb, role, via }) => role === 'agent' && via === 'main' && lives.test(verb.lemma),
  )
  if (civilian.test(found.noun.head) || sentHome || isLiving || done) return true
  if (holds(view, leisure) && (plantsTrees.test(normsOf(view)) || onHoliday.test(normsOf(view)))) return true
  const behind = [1, 2].map((step) => wordAt(view, found.noun.last + step)).join(' ')
  if (away.test(behind) || doesAnybodys(view, found) || goesHome() || isByUnion(view, found)) return true
  return isForOccasion(view, found) && !isGraveOccasion(view)
}

const leisure = signOfWords('trees arboles vacaciones vacation holiday holidays')
const plantsTrees = / (?:plant(?:ing|ed|ar|aron)?|sembrar(?:on)?) (?:\S+ ){0,2}(?:trees|arboles) /

/** Not "on holiday Monday". */
const onHoliday =
  / (?:de vacaciones|on vacation|on holidays?(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)) /

const occasionWords = signLike(occasions)

/** The occasion stands in the clause of the forces, and not for a time gone by: "after the funeral", "when the match ended". */
const isForOccasion = (view: SentenceView, { index }: Phrase): boolean =>
  holds(view, occasionWords) &&
  view.lexed.tokens.some(({ norm }, at) => {
    if (!occasions.test(norm) || !isNamedSo(view, at)) return false
    const own = chunkAt(view, at)
    const opener = view.chunks[own - 1]
    if (opener?.kind === 'subordinator' || isCalledOff(view.chunks[own + 1]) || isCalledOff(opener))
      return false
    if (opener?.kind === 'preposition' && /^(?:after|since|tras|desde)$/.test(opener.word)) return false
    const parts = own > index ? /^(?:stop|subordinator|relative)$/ : /^(?:stop|subordinator)$/
    return !view.chunks.slice(Math.min(own, index), Math.max(own, index)).some(({ kind }) => parts.test(kind))
  })

/** "The drill was cancelled and 500 marines were deployed", "who banned the feasts, sent 140 police": for something else. */
const isCalledOff = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) &&
  /^(?:cancel|suspend|postpone|scrap|interrupt|stop|ban$|prohibit|prohibir|vetar|forbid|cancelar|suspender|aplazar|interrumpir)/.test(
    chunk.lemma,
  )

/** "al final del día", "the final count" and "a fair share" are no occasions. */
const isNamedSo = (view: SentenceView, at: number): boolean => {
  const word = wordAt(view, at)
  // "The military exercise", not "to exercise in the yard", "in the exercise of his powers".
  if (/^(?:exercises?|ejercicios?|drills?)$/.test(word))
    return (
      /^(?:the|an|a|in|joint|military|naval|training|el|los|un)$/.test(wordAt(view, at - 1)) &&
      !/^(?:of|del?)$/.test(wordAt(view, at + 1))
    )
  if (!/^(?:final|fair)$/.test(word)) return true
  return view.lexed.language === 'es'
    ? /^(?:la|una|esta|gran|cada)$/.test(wordAt(view, at - 1))
    : view.chunks[chunkAt(view, at)]?.last === at
}

/** Forces sent to a match after a bomb are sent for the bomb. */
const isGraveOccasion = keepBySentence((view: SentenceView): boolean =>
  [...graveWords(view)].some(
    (stem) =>
      !/^(?:polic|soldie|soldad|militar|troop|army|marines|ejercit|guard|armad|armed|arma)/.test(stem),
  ),
)
