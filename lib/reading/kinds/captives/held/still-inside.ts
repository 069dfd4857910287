import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoMoreThan } from '@/lib/reading/grammar/assertion'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Link } from '@/lib/reading/grammar/links/link'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign, verbSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { guarded } from '@/lib/reading/kinds/captives/freed/may-be-let-go'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { isUnheardOf } from '@/lib/reading/kinds/escapes/unheard-of'
import { tellsOfPrison } from '@/lib/reading/kinds/inmates/tells-of-prison'
import { isAsBare } from '@/lib/reading/leaning/free-numbers'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { goesOnThere, remains } from './goes-on-there'
import { isLeftInside, isOfThoseLeft, isOnlyLeft } from './those-left'

/** Captives of whom it is told where they still are, or that they cannot leave: nobody says that they are held. */

const inside =
  /^(?:still )?(?:inside|trapped inside|in captivity|dentro|adentro|en cautiverio|cautiv[oa]s|sin ser liberad[oa]s|sin liberar)\b/

const wordsFrom = (view: SentenceView, at: number): string =>
  [0, 1, 2].map((step) => wordAt(view, at + step)).join(' ')

/** "put at 61 those still inside". */
function isPut(view: SentenceView, { index, noun }: Phrase): boolean {
  const those = view.chunks[index + 1]
  return (
    /^(?:at|en)$/.test(wordAt(view, noun.first - 1)) &&
    /^(?:those|los|the number|el numero)/.test(wordsFrom(view, noun.last + 1)) &&
    those !== undefined &&
    (inside.test(wordsFrom(view, those.last + 1)) ||
      /^que (?:siguen|continuan|permanecen)/.test(wordsFrom(view, those.last + 1)))
  )
}

/** "A los otros once los tienen en la azotea". */
const isHad = (view: SentenceView, { noun }: Phrase, { lemma, first, last }: VerbGroup): boolean =>
  noun.determiner === 'definite' &&
  /^(?:tener|mantener)$/.test(lemma) &&
  /^l[oa]s$/.test(wordAt(view, first - 1)) &&
  wordAt(view, last + 1) === 'en'

const lacks = /^(?:faltan|faltaban|restan|restaban|quedan|quedaban|quedarian)$/

/** "faltaban 136, que fueron entregados": they are held no more. */
const isFreedThen = ({ verb, via }: Link): boolean =>
  via === 'relative' &&
  !verb.negated &&
  !verb.conditional &&
  !verb.future &&
  (verb.senses.some((sense) => sense === 'free' || sense === 'exit') || comesOut.test(verb.lemma))

/** "faltan seis", "quedan sin embargo 25", "quedan 25 en la cárcel de Roble", not "faltan dos para", "quedan 12 heridos". */
function isLacking(view: SentenceView, { noun, index, links }: Phrase): boolean {
  const behind = view.chunks[index + 1]
  const ends = !behind || behind.kind === 'stop' || behind.kind === 'comma'
  const within = behind?.kind === 'preposition' && behind.word === 'en'
  let at = noun.first - 1
  while (besides.test(wordAt(view, at))) at--
  return (
    lacks.test(wordAt(view, at)) &&
    !/^(?:le|les|nos|me)$/.test(wordAt(view, at - 1)) &&
    noun.determiner !== 'negative' &&
    !links.some(isFreedThen) &&
    (within || ends)
  )
}
const besides = /^(?:sin|embargo|aun|todavia|solo|apenas|ahora|por|tanto|pues|entonces)$/

const comesOut = /^(?:liberar|devolver|rescatar|soltar|entregar|evacuar|salir|recuperar|recobrar|regresar)$/
const comesFree =
  /^(?:(?:have|has|had|are|is|were|was) )?(?:still |yet ){1,2}to (?:(?:be|get) (?:freed|released|rescued|let|handed|out)|(?:come|walk|get|leave|emerge|regain|return)\b)/

/** "106 guías devueltos, 31 por devolver", "está por salir una docena", "six are yet to be freed": those whose turn is yet to come. */
const isYetToComeOut = (view: SentenceView, { noun }: Phrase): boolean =>
  (wordAt(view, noun.last + 1) === 'por' && comesOut.test(wordAt(view, noun.last + 2))) ||
  (wordAt(view, noun.first - 2) === 'por' &&
    comesOut.test(wordAt(view, noun.first - 1)) &&
    awaits.test(wordAt(view, noun.first - 3))) ||
  comesFree.test([1, 2, 3, 4, 5].map((step) => wordAt(view, noun.last + step)).join(' '))
const awaits = /^(?:falta(?:n|ban)?|qued(?:a|an|aba|aban)|restan|est(?:a|an|aba|aban))$/

const staying =
  (view: SentenceView, phrase: Phrase) =>
  ({ verb, via }: Link): boolean =>
    via === 'main' &&
    (verb.negated
      ? cannotLeave(verb) && !/^(?:nunca|jamas|never)$/.test(wordAt(view, verb.first - 1))
      : (remains.test(verb.lemma) && inside.test(wordsFrom(view, verb.last + 1))) ||
        goesOnThere(view, phrase, verb) ||
        isHad(view, phrase, verb))

const cannotLeave = ({ senses, negated, conditional, future }: VerbGroup): boolean =>
  negated && !conditional && !future && senses.some((sense) => sense === 'free' || sense === 'exit')

/** "13 walked out and 44 were still inside": here or where captives were told of last. */
export function tellsOfCaptives(
  view: SentenceView,
  { index }: Pick<Phrase, 'index'>,
  { earlier, hostages }: Story,
): boolean {
  if (
    view.phrases.some(({ classes }) => classes.includes('hostage') || (hostages && classes.includes('freed')))
  )
    return true
  if (view.verbs.some(({ verb }) => verb.senses.includes('seize') && !verb.negated)) return true
  const others = view.counted.some(
    (other) =>
      other.index !== index &&
      other.bare &&
      other.links.some(
        ({ verb }) => !verb.negated && (verb.senses.includes('exit') || verb.senses.includes('free')),
      ),
  )
  if (hostages && others) return true
  const told = earlier
    .slice(-3)
    .findLast(({ candidates }) => candidates.some((c) => c.quantity !== null || isHostages(c)))
  return told?.candidates.some(isHostages) === true
}

const leaves = toldSign('free', 'exit')
const keeps = verbSign((lemma) => /^(?:remain|stay|seguir|continuar|permanecer|tener|mantener)$/.test(lemma))
const insides = signOfWords(
  'still aun todavia trapped atrapados atrapadas left inside captivity libertad dentro adentro cautiverio cautivos cautivas liberados liberadas liberar siguen permanecen continuan ' +
    'faltan faltaban restan restaban quedan quedaban quedarian unable prevented barred continuaban seguian permanecian remain remained stay stayed',
)

/** "31 por devolver", "de los otros 52 nada se ha dicho". */
const unknown = signOfWords(
  'devolver rescatar soltar entregar evacuar salir recuperar recobrar regresar yet nada nothing rastro trace word noticias paradero',
)

/** Not "100 of the prisoners". */
const mayBeHeld = (view: SentenceView, phrase: Phrase): boolean =>
  !phrase.noun.count?.alone &&
  !phrase.noun.count?.share &&
  !isNoMoreThan(view, phrase) &&
  complementOf(view.chunks, phrase.index)?.classes.includes('inmate') !== true

/** Numbers alone, of which the verb says that they are inside or did not come out. */
const bareInside = (view: SentenceView, story: Story): Phrase[] =>
  view.counted.filter(
    (phrase) =>
      (phrase.bare || isAsBare(phrase)) &&
      mayBeHeld(view, phrase) &&
      (isPut(view, phrase) ||
        isUnheardOf(view, phrase) ||
        isYetToComeOut(view, phrase) ||
        isOfThoseLeft(view, phrase) ||
        isOnlyLeft(view, phrase) ||
        isLeftInside(view, phrase) ||
        isLacking(view, phrase) ||
        phrase.links.some(staying(view, phrase))) &&
      (tellsOfCaptives(view, phrase, story) || (isLeftInside(view, phrase) && tells(view, leaves))),
  )

const offDuty = /^(?:turno|vacaciones|permiso|franco|guardia|licencia|shift|duty|work)$/

/** "no pudieron salir de turno", "unable to leave work". */
const isOffDuty = (view: SentenceView, { last }: VerbGroup): boolean =>
  [1, 2, 3, 4, 5].some((step) => offDuty.test(wordAt(view, last + step)))

const unable =
  /^(?:unable to (?:leave|get|walk|go)|(?:prevented|barred|stopped) from (?:leaving|getting|walking))$/

/** "were unable to leave", "are being prevented from leaving". */
const isUnable = (view: SentenceView, { last, negated }: VerbGroup): boolean =>
  !negated && [0, 1].some((step) => unable.test(wordsFrom(view, last + step)))

/** "137 guías quedaron atrapados": of warders, where captives are told of. */
const isTrapped = ({ lemma, passive, negated }: VerbGroup, classes: Phrase['classes']): boolean =>
  /^(?:trap|atrapar)$/.test(lemma) && passive && !negated && classes.some((name) => guarded.has(name))

/** "a los que los presos no dejaban salir". */
const isLetOut = ({ verb, via, role }: Link): boolean =>
  via === 'relative' && role === 'theme' && verb.senses.includes('free') && cannotLeave(verb)

/** "31 trabajadores sin libertad en las prisiones". */
const isWithoutFreedom = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  /^(?:sin|aun)$/.test(wordAt(view, first)) && wordAt(view, last) === 'libertad'

/** "no han podido abandonar la cárcel": of warders, and nobody calls them captives yet. */
const isKeptIn = (view: SentenceView): boolean =>
  tellsOfPrison(view) &&
  view.lexed.tokens.some(
    ({ norm }, i) =>
      /^(?:podido|pueden|pudieron)$/.test(norm) &&
      [1, 2].some((step) => /^(?:no|sin)$/.test(wordAt(view, i - step))),
  )

const keptBy =
  (view: SentenceView, { classes }: Phrase) =>
  (link: Link): boolean => {
    const { verb, via } = link
    if (via === 'reduced') return isWithoutFreedom(view, verb)
    if (isLetOut(link) || (via === 'main' && isTrapped(verb, classes))) return true
    const barred = (via === 'main' || via === 'shared') && (cannotLeave(verb) || isUnable(view, verb))
    return barred && !isOffDuty(view, verb)
  }

/** "137 servidores seguían sin poder salir", "tres médicas no han podido abandonar la cárcel": warders, or people in a prison. */
const cannotGo = (view: SentenceView, story: Story): Phrase[] =>
  view.counted.filter((phrase) => {
    const { classes, links } = phrase
    if (
      phrase.bare ||
      !mayBeHeld(view, phrase) ||
      classes.some((name) => /^(?:inmate|gang|dead|detainee|fugitive)$/.test(name))
    )
      return false
    const known =
      classes.some((name) => guarded.has(name)) ||
      (classes.some((name) => people.has(name)) && (tellsOfPrison(view) || links.some(isLetOut)))
    return (
      known &&
      (story.hostages || tellsOfCaptives(view, phrase, story) || isKeptIn(view)) &&
      (isYetToComeOut(view, phrase) || links.some(keptBy(view, phrase)))
    )
  })

/** "Six have not been freed": whatever else numbers told so count. */
const isPlain = (view: SentenceView, phrase: Phrase): boolean =>
  isYetToComeOut(view, phrase) || phrase.links.some(({ verb, via }) => via === 'main' && cannotLeave(verb))

export function stillInside(view: SentenceView, story: Story): Candidate[] {
  if (!holds(view, insides) && !holds(view, unknown) && !tells(view, leaves) && !tells(view, keeps)) return []
  return [...bareInside(view, story), ...cannotGo(view, story)].map((phrase) => ({
    ...candidateFor('hostages_held', 'people', phrase, 0.4),
    ...(isPlain(view, phrase) ? { undoubted: true as const } : {}),
  }))
}
