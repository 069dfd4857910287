import { isDisplaced, isPlainFlight } from '@/lib/reading/everyday/no-captives/displaced'
import { isOutright } from '@/lib/reading/grammar/links/link'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { isOutOfCaptivity } from '@/lib/reading/kinds/captives/freed/freed-after-held'
import { isCaptiveWhoFled, wereHeld } from '@/lib/reading/kinds/captives/home/captives-flee'
import { assailants, ringleaders } from '@/lib/reading/lexicon/alternatives'
import type { Candidate, KindRule, Story } from '../candidate'
import { isNoun, type NounPhrase, prepositionOf } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { toldSign } from '../grammar/told-signs'
import { people } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { countKind } from './counting/count-kind'
import { countedPhrases } from './counting/phrase-kind'
import { isMissing } from './escapes/back-inside'
import { namedEscapes } from './escapes/named-escape'
import { tellsOfPrison } from './inmates/tells-of-prison'

const leaves = toldSign('exit')
const lets = toldSign('free')

const leaders = new RegExp(`^(?:${ringleaders}|chief|jefe)(?:e?s)?$`)

/** People flee from wars and homes as well: of them a prison must be told. Inmates only: hostages who got away are an `other_count`. */
const counted = countKind({
  kind: 'escaped',
  unit: 'people',
  nouns: ['fugitive', 'escape'],
  suffers: ['escape'],
  counted: (classes, view, { verb }) =>
    !classes.includes('hostage') &&
    (classes.some(
      (name) => name === 'inmate' || name === 'fugitive' || name === 'role' || name === 'detainee',
    ) ||
      (classes.some((name) => name === 'person' || name === 'gang') &&
        (!/^(?:flee|huir)$/.test(verb?.lemma ?? '') || tellsOfPrison(view)))),
  single: 'anyone',
  facts: true,
})

const attackers = new RegExp(
  `^(?:${assailants}|robbers?|hitm[ae]n|shooters?|killers?|aggressors?|agresor|sicarios?|ladron(?:es)?|encapuchados?)$`,
)

const oneLeader = new RegExp(`^(?:${ringleaders})$`)

const attempts = /^(?:attempt|bid|plot|plan|intento|tentativa|plane|conato)s?$/

/** "vanished from his cell": no prison need be named. */
const fromCell = (view: SentenceView, verb: Candidate['verb']): boolean =>
  verb !== null && [2, 3, 4].some((step) => /^(?:celda|cell)$/.test(wordAt(view, verb.last + step)))

/** "Un cabecilla escapó", not "the chief escaped unhurt", "the leader fled to the coast". */
const isGangLeader = ({ head, determiner }: NounPhrase, verb: Candidate['verb']): boolean =>
  determiner === 'indefinite' &&
  oneLeader.test(head) &&
  /^(?:escape|escapar|fugar|evadir)$/.test(verb?.lemma ?? '')

/** The sentence before tells of a prison. */
const isAfterPrison = ({ earlier }: Pick<Story, 'earlier'>): boolean => {
  const before = earlier.at(-1)
  return before !== undefined && tellsOfPrison(before.view)
}

/** One who fled: called an inmate or described, or a leader or a name in a sentence about a prison. */
function isKnownToFlee(view: SentenceView, { phrase, quantity, verb }: Candidate, story: Story): boolean {
  const told = view.phrases.find(({ index }) => index === phrase)
  // "15 jailbreaks" are so many escapes, not people.
  if (told && quantity && told.noun.count && told.noun.classes.includes('escape')) return false
  // "Two guards let nine inmates escape": who opened the gate did not flee.
  const helps = verb && /^(?:let|allow|enable)$/.test(verb.lemma) && !verb.passive
  if (told && helps && told.index < view.chunks.indexOf(verb)) return false
  // "dos intentos de fuga": of deeds as well.
  if (told?.noun.count && attempts.test(told.noun.head)) return false
  // Attackers who make off were in no custody.
  if (told && attackers.test(told.noun.head)) return false
  if (!told || (quantity && quantity.form !== 'implicit'))
    return !told?.noun.classes.includes('role') || isOfGang(view, told, verb, story)
  const { noun, classes } = told
  if (isCaughtOne(told)) return false
  if (classes.includes('inmate') || classes.includes('fugitive')) return true
  if (classes.includes('role') || noun.name)
    return (
      (leaders.test(noun.head) || classes.length === 0) &&
      (tellsOfPrison(view) || fromCell(view, verb) || (isGangLeader(noun, verb) && isAfterPrison(story)))
    )
  return noun.determiner === 'indefinite' || noun.plural || noun.vague
}

/** "Two gang leaders escaped", "dos líderes de bandas", where a prison is told of; not "two party leaders fled". */
const isOfGang = (
  view: SentenceView,
  { noun, index }: Phrase,
  verb: Candidate['verb'],
  story: Story,
): boolean =>
  leaders.test(noun.head) &&
  !/^(?:flee|huir)$/.test(verb?.lemma ?? '') &&
  (/^(?:kingpin|ringleader|cabecilla|capo)s$/.test(noun.head) ||
    noun.modifiers.includes('gang') ||
    complementOf(view.chunks, index)?.classes.includes('gang') === true) &&
  !isPerilEscaped(view, verb) &&
  (tellsOfPrison(view) || isAfterPrison(story))

/** "escaped charges", "escaparon de un atentado": what they got away from is no prison. */
function isPerilEscaped({ chunks }: SentenceView, verb: Candidate['verb']): boolean {
  if (!verb) return false
  const [next, behind] = chunks.slice(chunks.indexOf(verb) + 1).slice(0, 2)
  const from = /^(?:from|de|del)$/.test(prepositionOf(next)) ? behind : next
  if (!isNoun(from) || from.place !== null) return false
  return (
    !from.classes.includes('prison') && !/^(?:custody|cells?|guards?|custodia|celdas?|there)$/.test(from.head)
  )
}

/** "Un reo fugado fue recapturado": the one whose flight is only how he is called. */
const isCaughtOne = ({ links, noun }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) => via === 'main' && role === 'theme' && !verb.negated && verb.senses.some(catches),
  ) &&
  (noun.states.includes('escape') ||
    links.some(({ verb, via }) => via === 'reduced' && verb.senses.includes('escape')))
const catches = (sense: Sense): boolean => /^(?:recapture|capture|detain|catch)$/.test(sense)

const isOnlyPerson = (view: SentenceView, phrase: number | null): boolean =>
  view.phrases.some(
    ({ index, classes, noun }) =>
      index === phrase &&
      classes.every((name) => name === 'person') &&
      !/^(?:members?|miembros|integrantes)$/.test(noun.head),
  )

/** "otros dos se dieron a la fuga": of people nobody calls prisoners a prison or an escape must be told. */
function wereInCustody(
  view: SentenceView,
  { phrase, meaning, verb }: Candidate,
  { earlier }: Story,
): boolean {
  // "una fuga de 300 clientes", not "of 76 members of the PCC".
  const leak = meaning?.source === 'of' && isOnlyPerson(view, phrase)
  if (!(meaning?.source === 'verb' || leak) || /^(?:fugar|evadir)$/.test(verb?.lemma ?? '')) return true
  const told = view.phrases.find(({ index }) => index === phrase)
  const free = told?.classes.length && told.classes.every((name) => name === 'person' || name === 'gang')
  if (!free || told.noun.classes.includes('escape') || tellsOfPrison(view)) return true
  if (isGangLeader(told.noun, verb) && isAfterPrison({ earlier })) return true
  // "the escape of two gang leaders", after a prison was told of.
  if (leak && leaders.test(told.noun.head) && isAfterPrison({ earlier })) return true
  return earlier.slice(-6).some(({ candidates }) => candidates.some(({ kind }) => kind === 'escaped'))
}

const missing = (view: SentenceView, story: Story): Candidate[] =>
  countedPhrases('escaped', 'people', 2, (_, phrase) => isMissing(view, phrase, story))(view)

const there = /^(?:find|locate|remain|stay|encontrar|hallar|localizar|ubicar|quedar|permanecer)$/

/** "None of the 64 suspects kept there could be found", where a prison or a flight is told of: all of them are gone. */
const noneLeft = (view: SentenceView, { noun, governor, classes }: Phrase, { earlier }: Story): boolean => {
  const none = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!noun.count || !isNoun(none) || none.determiner !== 'negative' || noun.determiner !== 'definite')
    return false
  const kept =
    classes.includes('inmate') ||
    (classes.some((name) => people.has(name)) &&
      view.verbs.some(
        ({ verb }) =>
          verb.form === 'reduced' &&
          verb.first === noun.last + 1 &&
          verb.senses.some((sense) => sense === 'hold' || sense === 'house'),
      ))
  // Not "found guilty", nor "remained in hospital".
  const gone = view.verbs.some(
    ({ verb }) =>
      there.test(verb.lemma) &&
      !verb.senses.includes('hurt') &&
      verb.first > noun.last &&
      !verb.negated &&
      /^(?:[.,;]|there|inside|alli|ahi|dentro|adentro|)$/.test(wordAt(view, verb.last + 1)),
  )
  const fled = earlier.slice(-8).some(({ candidates }) => candidates.some(({ kind }) => kind === 'escaped'))
  return kept && gone && (fled || tellsOfPrison(view))
}

/** "salieron 220 internos y 112 fueron recapturados": they left as those did who were caught again. */
const cameOut = (view: SentenceView, { classes, bare, links, noun }: Phrase): boolean =>
  !bare &&
  classes.includes('inmate') &&
  !noun.count?.share &&
  view.verbs.some(({ verb }) => verb.senses.includes('recapture') && !verb.negated && !verb.conditional) &&
  links.some((link) => isOutright(link) && link.verb.senses.includes('exit'))

/** "los guardias dejaron ir a 40 presos": whom their own guards let go, no court frees; not "let 40 go home", "dejaron ir a 40 al baño". */
const letGo = (view: SentenceView, { classes, links, noun }: Phrase): boolean =>
  classes.includes('inmate') &&
  links.some((link) => {
    const { verb, role } = link
    if (role !== 'theme' || !isOutright(link) || verb.passive || verb.conditional) return false
    if (!/^(?:let|dejar)$/.test(verb.lemma) || !verb.senses.includes('free')) return false
    if (view.lexed.tokens.slice(verb.first, noun.first).some(({ norm }) => norm === 'salir')) return false
    if (goesSomewhere(view, Math.max(verb.last, noun.last))) return false
    return subjectOf(view, verb)?.classes.includes('guard') === true
  })

/** Past "go": where to, or what for; a prison's name may stand between. */
const goesSomewhere = (view: SentenceView, last: number): boolean => {
  const at = wordAt(view, last + 1) === 'go' ? last + 2 : last + 1
  return /^(?:home|back|to|into|inside|outside|for|through|first|a|al|con|por|para)$/.test(wordAt(view, at))
}

/** "17 guards were let go, and another climbed out": no inmate. */
const isCaptive = (view: SentenceView, phrase: number | null, story: Story): boolean =>
  view.phrases.some(
    (other) =>
      other.index === phrase &&
      (isCaptiveWhoFled(view, other, story) || (wereHeld(other) && !other.classes.includes('inmate'))),
  )

/** "Another 400 fled into the forest": from an attack, where no flight from custody is told of. */
const isDriven = (view: SentenceView, phrase: number | null, { earlier }: Story): boolean =>
  !tellsOfPrison(view) &&
  view.phrases.some(
    (other) => other.index === phrase && (isDisplaced(view, other) || isPlainFlight(other)),
  ) &&
  !earlier.slice(-6).some((told) => tellsOfPrison(told.view) || told.candidates.some(isOfCustody))
const isOfCustody = ({ kind }: Candidate): boolean => kind === 'escaped' || kind === 'detained'

export const escaped: KindRule = {
  kind: 'escaped',
  find: (view, story) => {
    const told = counted
      .find(view, story)
      .filter((candidate) => isKnownToFlee(view, candidate, story) && wereInCustody(view, candidate, story))
      .filter(({ phrase }) => !isCaptive(view, phrase, story) && !isOutOfCaptivity(view, phrase, story))
      .filter(({ phrase }) => !isDriven(view, phrase, story))
    return [
      ...told,
      ...missing(view, story),
      ...(told.some(({ quantity }) => quantity?.form === 'implicit') ? [] : namedEscapes(view, story)),
      ...countedPhrases('escaped', 'people', 1.5, cameOut, leaves)(view),
      ...countedPhrases(
        'escaped',
        'people',
        1.5,
        letGo,
        lets,
      )(view).map((c) => ({ ...c, undoubted: true as const })),
      ...countedPhrases('escaped', 'people', 1, (_, phrase) => noneLeft(view, phrase, story))(view),
    ]
  },
}
