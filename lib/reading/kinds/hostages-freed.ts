import { carriers, isFromCaptors } from '@/lib/reading/everyday/no-captives/out-of-peril'
import { allBut } from '@/lib/reading/kinds/captives/freed/all-but'
import { asSaid } from '@/lib/reading/kinds/captives/freed/as-said'
import { backFrom } from '@/lib/reading/kinds/captives/freed/back-from'
import { freedAfterHeld } from '@/lib/reading/kinds/captives/freed/freed-after-held'
import { freedBefore } from '@/lib/reading/kinds/captives/freed/freed-before'
import { freedOfNobody } from '@/lib/reading/kinds/captives/freed/freed-of-nobody'
import {
  guarded,
  isBoundFor,
  isTakenByInmates,
  mayBeLetGo,
  tellsOfSeizedWhom,
} from '@/lib/reading/kinds/captives/freed/may-be-let-go'
import { oneOfThose } from '@/lib/reading/kinds/captives/freed/one-of-those'
import { safeNow } from '@/lib/reading/kinds/captives/freed/safe-now'
import { wayOut } from '@/lib/reading/kinds/captives/freed/way-out'
import { captiveUnit } from '@/lib/reading/kinds/captives/held/captive-unit'
import { isToBeFreed } from '@/lib/reading/kinds/captives/held/release-sought'
import { backHome } from '@/lib/reading/kinds/captives/home/back-home'
import { gotAway } from '@/lib/reading/kinds/captives/home/captives-flee'
import { isOutOfDisaster, isSavedOnly } from '@/lib/reading/kinds/captives/home/saved-only'
import { takenAndBack } from '@/lib/reading/kinds/captives/home/taken-and-back'
import { says, toSayings } from '@/lib/text/sayings'
import { type Candidate, type KindRule, type Story, toldOfHostages } from '../candidate'
import type { VerbGroup } from '../grammar/chunk'
import { colonOf } from '../grammar/clause'
import { isCaptive, type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { isHostages } from '../kind-groups'
import { countKind } from './counting/count-kind'
import { inTurn } from './counting/in-turn'
import { isDoneByCaptors } from './counting/who-holds'
import { tellsOfPrison } from './inmates/tells-of-prison'

const counted = countKind({
  kind: 'hostages_freed',
  unit: captiveUnit,
  nouns: ['freed', 'release'],
  suffers: ['free'],
  counted: (classes) => isCaptive(classes) && !classes.includes('inmate'),
  single: 'described',
  facts: true,
})

/** "won the release of five nurses held at the prison": whom captors held. */
const isOfHeld = (view: SentenceView, { phrase, meaning }: Candidate): boolean =>
  meaning?.source === 'of' &&
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(({ verb }) => verb.senses.includes('hold') && verb.form === 'reduced' && !verb.negated),
  )

/** "nine had walked out by nightfall", "abandonaron el penal los últimos nueve": in a story of hostages, freed. */
const left = countKind({
  kind: 'hostages_freed',
  unit: captiveUnit,
  nouns: [],
  suffers: ['exit'],
  does: ['exit'],
  counted: (classes, view) =>
    classes.includes('hostage') ||
    classes.some((name) => guarded.has(name)) ||
    (classes.includes('person') &&
      (tellsOfPrison(view) ||
        tellsOfSeizedWhom(view) ||
        view.phrases.some((other) => other.classes.includes('hostage')))),
  single: 'never',
  facts: true,
})

/** "Los tres agentes secuestrados aparecieron con vida", "four kidnapped guards came home". */
const isCalledSeized = (view: SentenceView, { phrase }: Candidate): boolean =>
  view.phrases.some(
    ({ index, noun, links }) =>
      index === phrase &&
      (noun.states.includes('seize') ||
        links.some(({ verb, via }) => via === 'reduced' && !verb.negated && verb.senses.includes('seize'))),
  )

/** "The captives walked out by nightfall": told once, where no number is. */
const isOfHostages = (view: SentenceView, { phrase }: Candidate, { earlier }: Story): boolean =>
  view.phrases.some(
    ({ index, noun }) =>
      index === phrase && noun.determiner === 'definite' && noun.classes.includes('hostage'),
  ) &&
  !view.counted.some(
    ({ bare, classes, index }) =>
      (bare || classes.some((name) => guarded.has(name))) && !isBehind(colonOf(view), index),
  ) &&
  !earlier.some(({ candidates }) => candidates.some(({ kind }) => kind === 'hostages_freed'))

/** "Every hostage was out: 201 in all". */
const isBehind = (colon: number, index: number): boolean => colon >= 0 && index > colon

/** "Thirty workers walked out over pay", "walked out of the talks", "abandonaron la sesión". */
const isInProtest = (view: SentenceView, verb: VerbGroup | null): boolean =>
  verb !== null &&
  view.lexed.tokens
    .slice(verb.first, verb.last + 6)
    .some(({ norm }) =>
      /^(?:over|pay|wages|talks|session|meeting|protest|class|lessons|sesion|reunion|protesta|salarios?|dialogo|aulas?|clases)$/.test(
        norm,
      ),
    )

/** "Only the jail's 25 were left": those who are out have left. */
const isLeftThere = ({ verb }: Candidate): boolean => verb?.lemma === 'leave' && verb.passive

/** "No ha habido un solo trabajador retenido; los 14 salieron": nobody was held who could leave. */
const deniesHostages = (view: SentenceView): boolean =>
  view.phrases.some(({ classes, noun, links }) => {
    const held =
      classes.includes('hostage') ||
      noun.states.includes('seize') ||
      links.some(({ verb }) => verb.senses.includes('seize'))
    const none = noun.determiner === 'negative' || links.some(({ verb }) => isNever(view, verb))
    return held && none
  })
/** "no hubo", not "ya no hay": those had been held. */
const isNever = (view: SentenceView, { negated, senses, first }: VerbGroup) =>
  negated && !senses.includes('seize') && !/^ya$/.test(wordAt(view, first - 2))

const courts = toSayings([
  'without charge',
  'on bail',
  'by a judge',
  'by a court',
  'bajo fianza',
  'por un juez',
  'por una jueza',
  'sin cargos',
  'falta de pruebas',
  'falta de evidencia',
  'lack of evidence',
  'want of evidence',
  'medidas cautelares',
  'medidas sustitutivas',
])

/** "Of the eight arrested, two were released": those named last are suspects. */
const isOfDetainees = (view: SentenceView, { index }: Phrase): boolean =>
  view.counted.findLast((other) => other.index < index && !other.bare)?.classes.includes('detainee') === true

/** "cuatro fueron liberados, y otros tres siguen desaparecidos": told of by a verb of their own. */
const isStillSo = (view: SentenceView, { index, links }: Phrase, { verb }: Candidate): boolean =>
  verb !== null &&
  view.chunks.indexOf(verb) < index &&
  links.some(
    (link) =>
      link.via === 'main' &&
      view.chunks.indexOf(link.verb) > index &&
      link.verb.senses.some((sense) => sense === 'be' || sense === 'remain' || sense === 'seize'),
  )

/** "The captives are safe", of those told to be held still: unharmed, and not yet let go. */
const isOnlySafe = (view: SentenceView, { verb }: Candidate, { earlier }: Story): boolean =>
  verb?.lemma === 'be' &&
  wordAt(view, verb.last) === 'safe' &&
  /^(?:is|are)$/.test(wordAt(view, verb.first)) &&
  !earlier.some(({ candidates }) => candidates.some(({ kind }) => kind === 'hostages_freed'))

/** Judges free suspects and clubs free players: others are hostages where the text tells of hostages. */
function wasCaptive(view: SentenceView, candidate: Candidate, story: Story): boolean {
  const { phrase, verb } = candidate
  const said = view.phrases.find(({ index }) => index === phrase)
  if (said && (isToBeFreed(view, said) || (verb?.lemma === 'reunite' && gotAway(view, said)))) return false
  // "hay seis detenidos. Tres habían recuperado la libertad": suspects, told of just before.
  const last = story.earlier.at(-1)?.candidates ?? []
  const suspects = last.some(({ kind }) => kind === 'detained') && !last.some(isHostages)
  if ((said?.bare && (suspects || isOfDetainees(view, said))) || isSavedOnly(view, candidate, story))
    return false
  const judge = verb && !verb.passive ? subjectOf(view, verb)?.head : undefined
  if (says(view, courts) || /^(?:judges?|courts?|juez|jueza|jueces|tribunal)$/.test(judge ?? '')) return false
  const known = story.hostages || toldOfHostages(story)
  // "The guards were recovered by helicopter", "were allowed to leave the country": held by nobody.
  const isLet = /^(?:recover|permit|allow|permitir|autorizar|facilitar)$/.test(verb?.lemma ?? '')
  if (isLet && candidate.meaning?.source !== 'of' && !known) return false
  if (isOutOfDisaster(view, candidate, story)) return false
  if (isOnlySafe(view, candidate, story) || (said && isStillSo(view, said, candidate))) return false
  // "would be brought out": nobody is yet.
  if (!candidate.quantity && verb?.conditional) return false
  const seized = view.verbs.some((other) => other.verb.senses.includes('seize') && !other.verb.negated)
  return (
    known ||
    seized ||
    // "rescued 100 kidnapped villagers".
    (said?.noun.states.includes('seize') ?? false) ||
    (said?.links.some(({ verb, via }) => via === 'reduced' && isTakenByInmates(view, verb)) ?? false) ||
    isOfHeld(view, candidate) ||
    isDoneByCaptors(view, verb) ||
    // "rescued 76 women from a militant camp".
    (/^(?:rescue|free|rescatar|liberar)$/.test(verb?.lemma ?? '') && isFromCaptors(view, carriers)) ||
    (said?.classes.some((name) => guarded.has(name)) ?? false)
  )
}

export const hostagesFreed: KindRule = {
  kind: 'hostages_freed',
  find: (view, story) => {
    const told = [
      ...counted
        .find(view, story)
        .filter((candidate) => wasCaptive(view, candidate, story))
        .map((candidate) => asSaid(view, candidate, story)),
      ...left
        .find(view, story)
        .filter(
          (candidate) =>
            (candidate.quantity || isOfHostages(view, candidate, story)) &&
            (isOfHostages(view, candidate, story) || !isInProtest(view, candidate.verb)) &&
            (story.hostages ||
              toldOfHostages(story) ||
              tellsOfSeizedWhom(view) ||
              isCalledSeized(view, candidate)) &&
            mayBeLetGo(view, candidate, story) &&
            !isLeftThere(candidate) &&
            !isBoundFor(view, candidate.verb) &&
            !deniesHostages(view),
        ),
      ...safeNow(view),
      ...freedBefore(view, story),
      ...oneOfThose(view, story),
      ...freedAfterHeld(view, story),
      ...wayOut(view, story),
      ...backHome(view, story),
      ...backFrom(view),
      ...takenAndBack(view),
      ...inTurn(view),
    ]
    // "Salieron todos, menos cuatro": not as many as were held.
    const free =
      allBut(view, story).length > 0 ? told.filter(({ quantity }) => quantity?.form !== 'implicit') : told
    return free.length > 0 ? free : freedOfNobody(view, story)
  },
}
