import { isWholeOfShare } from '@/lib/reading/grammar/links/links'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { isDone, isNoun, isPrison, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { tellsOfPrison } from './tells-of-prison'

/** How many live in a prison, told by where they are, by what gathers them, or as the whole of which it holds a share. */

const fewest = 20 // fewer may be the hurt, or those of one cell

const isMany = ({ noun }: Phrase): boolean => (noun.count?.value ?? 0) >= fewest

const stays = /^(?:permanece|permanecen|quedan|quedaron|quedaban|estan|encuentran|hallan|viven|conviven)$/

/** "En la cárcel permanecen 109 internos": the verb is of being, and where stands before it. */
function areInside({ chunks, lexed }: SentenceView, { classes, index, noun, links }: Phrase): boolean {
  const verb = links.find(({ via }) => via === 'main')?.verb
  const at = verb ? chunks.indexOf(verb) : -1
  const [within, where] = [chunks[at - 2], chunks[at - 1]]
  const behind = chunks[index + 1]
  return (
    classes.includes('inmate') &&
    noun.states.length === 0 &&
    verb !== undefined &&
    at === index - 1 &&
    !verb.negated &&
    stays.test(lexed.tokens[verb.last]?.norm ?? '') &&
    within?.kind === 'preposition' &&
    within.word === 'en' &&
    isNoun(where) &&
    isPrison(where) &&
    (!behind || /^(?:stop|comma|relative|conjunction|date)$/.test(behind.kind))
  )
}

const jails = /^(?:recluir|encarcelar)$/
const being = /^(?:estan|estaban|permanecen|permanecian|siguen|seguian|hay)$/

/** "En Roble están recluidas 109 personas por delitos graves", not "por la pandemia", "en sus casas": that too is said of who stays in. */
const areJailed = (view: SentenceView, { classes, links, noun }: Phrase): boolean =>
  classes.includes('person') &&
  (tellsOfPrison(view) || holds(view, crimes)) &&
  links.some(
    ({ verb, via }) =>
      via === 'main' &&
      jails.test(verb.lemma) &&
      verb.passive &&
      !verb.negated &&
      being.test(wordAt(view, verb.first)) &&
      ![verb.last, noun.last].some(
        (at) => /^(?:en|hospital)$/.test(wordAt(view, at + 1)) && isWard(view, at),
      ),
  )
const crimes = signOfWords(
  'delito delitos crimen crimenes condena condenas sentencia sentencias narcotrafico terrorismo homicidio asesinato',
)
const isWard = (view: SentenceView, at: number): boolean =>
  [2, 3, 4].some((step) => /^(?:hospital(?:es)?|clinicas?|casas?|albergues?)$/.test(wordAt(view, at + step)))

const gathers = /^(?:reunir|concentrar|agrupar)$/
const houses = /^(?:complejo|recinto|centro|establecimiento|modulo|pabellon)$/

/** "un solo complejo reúne a 13.100 detenidos". */
const isGathered = (view: SentenceView, { classes, links }: Phrase): boolean =>
  classes.some((name) => name === 'inmate' || name === 'detainee') &&
  links.some(({ verb, via, role }) => {
    // "reunió a 300": once, and not those who live there.
    const always = /^(?:reunen?|reunian?|concentran?|concentraban?|agrupan?|agrupaban?)$/
    if (via !== 'main' || role !== 'theme' || !gathers.test(verb.lemma) || !isTold(verb)) return false
    if (!always.test(wordAt(view, verb.last))) return false
    const house = subjectOf(view, verb)
    return house !== null && (isPrison(house) || houses.test(house.head))
  })

const isTold = (verb: VerbGroup): boolean => verb.form === 'finite' && isDone(verb) && !verb.passive

/** "holds a third of the country's 39,000 inmates", "alberga la mitad de los 39.000 reclusos del país". */
function isSharedOut(view: SentenceView, { classes, index, noun, governor }: Phrase): boolean {
  const many = (noun.count?.value ?? 0) >= 500
  if (!many || !classes.includes('inmate') || !isWholeOfShare(view.chunks, index)) return false
  const share = view.phrases.findLast(
    (other) =>
      other.index < index && (governor?.noun == null || other.index === governor.noun) && isPart(view, other),
  )
  return (
    share?.links.some(
      ({ verb, via }) =>
        via === 'main' &&
        !verb.negated &&
        verb.senses.some((sense) => sense === 'house' || sense === 'hold' || sense === 'have') &&
        isTold(verb),
    ) === true
  )
}
const isPart = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:of|de)$/.test(wordAt(view, noun.last + 1))

export const isInSuchHouse = (view: SentenceView, phrase: Phrase): boolean =>
  isMany(phrase) &&
  (areInside(view, phrase) ||
    areJailed(view, phrase) ||
    isGathered(view, phrase) ||
    isSharedOut(view, phrase))

const there = /^(?:ahi|alli|adentro|dentro|there|inside)$/
const folk = /^(?:hombres|mujeres|varones|men|women|males|females)$/

/** Not "30 hombres de la Marina", "200 men there to guard it". */
const endsThere = (view: SentenceView, { noun }: Phrase): boolean => {
  const at = there.test(wordAt(view, noun.last + 1)) ? noun.last + 2 : noun.last + 1
  return !view.lexed.tokens[at] || /^(?:[.,;:]|and|y|e)$/.test(wordAt(view, at))
}

/** "Ahí hay 1.800 hombres y 60 mujeres", right after a sentence on a prison. */
export const areThere = (view: SentenceView, phrase: Phrase, { earlier }: Story): boolean => {
  const before = earlier.at(-1)
  return (
    isMany(phrase) &&
    folk.test(phrase.noun.head) &&
    phrase.noun.states.length === 0 &&
    endsThere(view, phrase) &&
    before !== undefined &&
    tellsOfPrison(before.view) &&
    view.lexed.tokens.slice(0, 4).some(({ norm }) => there.test(norm)) &&
    phrase.links.every(({ via, verb }) => (via === 'main' || via === 'shared') && isTold(verb)) &&
    phrase.links.some(({ verb }) => verb.senses.includes('exist') || verb.senses.includes('be')) &&
    view.counted.every(({ noun }) => folk.test(noun.head) || noun.classes.includes('inmate'))
  )
}
