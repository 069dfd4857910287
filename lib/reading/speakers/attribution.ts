import { figures } from '@/lib/reading/lexicon/figures'
import { alter, type Part } from '@/lib/reading/speakers/parts/part'
import { partsOf } from '@/lib/reading/speakers/parts/parts'
import { withoutPlace } from '@/lib/reading/speakers/subjects/asides'
import { isInside } from '@/lib/reading/speakers/subjects/authors'
import { denierIn, isBehindContrast } from '@/lib/reading/speakers/subjects/denial'
import { isDoubled, isFronted, isInserted } from '@/lib/reading/speakers/subjects/fronted'
import { estimates } from '@/lib/reading/speakers/subjects/government'
import { toSaidTogether } from '@/lib/reading/speakers/subjects/joined'
import { giverBefore, giverOf } from '@/lib/reading/speakers/subjects/medium'
import { originOf } from '@/lib/reading/speakers/subjects/origin'
import { antecedent, officer, sharedSubject, whoItWas } from '@/lib/reading/speakers/subjects/other-subject'
import { type Subject, subjectAfter, subjectBefore } from '@/lib/reading/speakers/subjects/subject'
import { isBearing } from '@/lib/reading/speakers/verbs/auxiliaries'
import { givesToKnow } from '@/lib/reading/speakers/verbs/holds'
import { fromPassing } from '@/lib/reading/speakers/verbs/in-passing'
import { mayHoldSpeech, maySay } from '@/lib/reading/speakers/verbs/signs'
import { blames } from '@/lib/reading/speakers/verbs/sure'
import { isSpeech } from '@/lib/reading/speakers/verbs/verbs'
import { fromOwnCounts } from '@/lib/reading/speakers/without-verb/own-counts'
import { fromPrepositions, fromTolls } from '@/lib/reading/speakers/without-verb/phrases'
import { named, voicedBesides } from '@/lib/reading/speakers/without-verb/voiced'
import { tollForms } from '@/lib/reading/speakers/words'
import type { Candidate } from '../candidate'
import type { NounPhrase } from '../grammar/chunk'
import { deniesIt } from '../grammar/denied-part'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { nearestCue, ofNoFigure } from './reach'
import { fromSayer } from './sayer'
import { everywhere, reachOf, whole } from './scope'
import { canSpeak, isDocument, isSource, mayAddUp } from './speaker'
import {
  again,
  carrySpeakers,
  isOfNumber,
  type Said,
  type Speakers,
  type Speech,
  taken,
  toSaid,
} from './told'
import { bodies, figureVerbs, people, shows } from './words'

/** Has the verb before it no room for a subject but behind it? */
const invites = (parts: readonly Part[], index: number): boolean => {
  const before = parts[isBearing(parts, index - 1, index) ? index - 2 : index - 1]
  return (
    !before ||
    /^(?:comma|quote|adverb|stop|relative)$/.test(before.kind) ||
    /^(?:segun|como|conforme|as|ello)$/.test(before.word)
  )
}

const suffered = /^(?:hostage|dead|death|hurt|fugitive|missing|inmate)$/

function afterVerb(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  told: number,
  placed: boolean,
): number | null {
  const before = parts[index - 1]
  const closing = /^(?:comma|quote)$/.test(before?.kind ?? '')
  const open = invites(parts, index) || isFronted(parts, index) || isDoubled(view, parts, index)
  if (!open || (view.lexed.language === 'en' && !closing)) return null
  const after = subjectAfter(view, parts, told)
  const noun = parts[after ?? -1]?.noun
  // "El portavoz, Luis Mora, cifró en tres los agentes heridos", ", que cifra en 49 los retenidos": what follows is counted.
  const counts = /^(?:cifr|situ)/.test(parts[index]?.verb?.lemma ?? '')
  if (!noun || (counts && (placed || noun.classes.some((name) => suffered.test(name))))) return null
  // "puso en 5.000 los soldados enviados": those counted.
  if (parts[index]?.verb?.lemma === 'poner' && noun.plural && !noun.name) return null
  const speaks = closing && !placed ? canSpeak(noun) || isInside(noun) : isSource(noun)
  // ", revelan cifras oficiales".
  return speaks || (isDocument(noun) && shows.test(wordAt(view, parts[index]?.last ?? 0))) ? after : null
}

/** "he said", "añadió que", "y dijo": the speaker where the sentence does not name one at the verb. */
function unnamed(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  subject: Subject,
  known: Speakers,
): Said | null {
  const verb = parts[index] as Part
  const giver = giverBefore(view, parts, index)
  if (giver !== null) return toSaid(view, parts, giver)
  if (subject.pronoun) {
    const words = parts.slice(0, index).findLast(({ noun }) => noun?.pronoun) ?? verb
    // "President Ana Vela flew to the port; 400 soldiers were sent, she said".
    const office = people.test(subject.pronoun) ? officer(parts, index) : null
    if (office !== null) return toSaid(view, parts, office)
    const one =
      subject.pronoun === 'it'
        ? (known.met ?? known.body)
        : people.test(subject.pronoun)
          ? /^(?:they|ell[oa]s)$/.test(subject.pronoun)
            ? (known.person ?? known.last)
            : known.one
          : null
    return one && again(one, words)
  }
  const it = whoItWas(view, parts, index)
  if (it) return known.one && again(known.one, it)
  const described = antecedent(view, parts, index)
  if (described !== null) {
    // "insistió la funcionaria, que cifró": whoever that is.
    const who = taken(view, parts, described, known)
    return who ? again(who, parts[described] as Part) : toSaid(view, parts, described)
  }
  if (parts.slice(Math.max(index - 3, 0), index).some(({ kind }) => kind === 'relative')) return null
  const shared = sharedSubject(view, parts, index)
  if (shared !== null) return toSaid(view, parts, shared)
  // "a la madre le dijeron que": whoever that was.
  const told = /^(?:le|les|me|nos)$/.test(wordAt(view, verb.first - 1))
  const silent = subject.empty && isOfNumber(known.last, verb.verb?.plural, told)
  const joined = parts[index - 1]?.kind === 'conjunction'
  return (silent || joined) && known.last ? again(known.last, verb) : null
}

/** "El promedio ha bajado a seis", "el sistema da techo a 300": by such a verb only one who may be asked gives a figure. */
const givesMore =
  /^(?:dar|bajar|subir|reducir|rebajar|fijar|manejar|ofrecer|registrar|give|raise|lower|number|record|register)$/

/** "La cárcel contaba seis muertos", "the captives number 96", "la pugna entre bandas suma 30": of whom the verb tells no speech. */
function mayGive(view: SentenceView, { last, verb }: Part, noun: NounPhrase): boolean {
  const lemma = verb?.lemma ?? ''
  const isWhere = noun.place && figureVerbs.has(lemma) && !isSource(noun) && !estimates.test(lemma)
  if (noun.determiner === 'negative' || isWhere) return false
  if (lemma === 'number') return noun.name !== null || bodies.has(noun.head)
  const sums = noun.head.endsWith('s') && !noun.name ? /^suman$/ : /^suman?$/
  if (lemma === 'sumar') return mayAddUp(noun, last) && sums.test(wordAt(view, last))
  const more = givesMore.test(lemma) || tollForms.test(wordAt(view, last))
  return !more || isSource(noun) || isDocument(noun)
}

/** "said nine died, adding that", but "A message claiming that": whoever stands right before it. */
function fromGerund(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  known: Speakers,
): Speech | null {
  const part = parts[index] as Part
  const noun = parts[index - 1]?.noun
  const own = noun && !noun.count && (isDocument(noun) || tellers.test(noun.head))
  const said = own
    ? toSaid(view, parts, giverOf(view, parts, index) ?? index - 1)
    : known.last && again(known.last, part)
  const reach = { back: false, forth: true, limit: whole(view) }
  return said && { ...said, region: part, reach, preposition: false }
}
const tellers =
  /^(?:audios?|videos?|posts?|rumou?rs?|notes?|letters?|banners?|pamphlets?|mensajes?|notas?|cartas?|pancartas?|rumor(?:es)?|cadenas?)$/

/** "desde el Gobierno se dijo": by those there. */
const asTold = (parts: readonly Part[], index: number): Part[] =>
  parts.map((part, at) =>
    at === index && part.verb ? alter(part, { verb: { ...part.verb, passive: false } }) : part,
  )

/** "Amnesty, which looked into it, accused the army of": whoever stands behind is accused, and says nothing. */
const isBlaming = (view: SentenceView, { last }: Part): boolean =>
  view.lexed.language === 'en' && blames.test(wordAt(view, last))

/** What one verb of saying makes of the sentence. */
function fromVerb(view: SentenceView, parts: readonly Part[], index: number, known: Speakers): Speech | null {
  const part = parts[index] as Part
  if (!part.verb || !maySay(view, part.verb)) return null
  const own = subjectBefore(view, parts, index)
  const origin = own.speaker === null ? originOf(view, parts, index) : null
  const subject = origin === null ? own : { ...own, speaker: origin, pronoun: null }
  if (!isSpeech(view, origin === null ? parts : asTold(parts, index), index, subject.first)) return null
  if (part.verb?.form === 'gerund') return fromGerund(view, parts, index, known)
  if (isInserted(view, parts, index))
    return known.last && { ...known.last, words: part, region: part, reach: everywhere(view) }
  const closing = /^(?:comma|quote)$/.test(parts[index - 1]?.kind ?? '')
  const open =
    !isBlaming(view, part) &&
    (subject.speaker === null || closing || isDoubled(view, parts, index) || isFronted(parts, index))
  const told = givesToKnow(parts, index) ?? index
  const behind = origin !== null && origin > index ? origin : null
  const after = behind ?? (open ? afterVerb(view, parts, index, told, subject.speaker !== null) : null)
  const at = after ?? subject.speaker
  const noun = at === null ? null : (parts[at]?.noun ?? null)
  const taking = at === null ? null : taken(view, parts, at, known)
  const said =
    taking && at !== null
      ? again(taking, parts[at] as Part)
      : at === null
        ? unnamed(view, parts, index, subject, known)
        : toSaidTogether(view, parts, at, after !== null)
  if (!said || (noun ? !mayGive(view, part, noun) : /^(?:sumar|number)$/.test(part.verb.lemma))) return null
  const first = after === null ? Math.min(withoutPlace(parts, subject.first, at), index) : index
  const { words } = noun ? said : { words: part }
  const last = Math.max(part.last, words.last, after === null ? 0 : (parts[after]?.last ?? 0))
  const region = { first: Math.min(parts[first]?.first ?? part.first, words.first), last }
  const reached = reachOf(view, parts, { first, verb: index, after })
  const reach = deniesIt(view, part.verb) ? ofNoFigure(reached) : reached
  return { ...said, region, reach, preposition: false }
}

/** Everyone whom the sentence quotes. `earlier` are the speakers before it, for "he said" and a verb without a subject. */
export function speechesOf(view: SentenceView, earlier: Speakers): Speech[] {
  if (!mayHoldSpeech(view)) return []
  const parts = partsOf(view)
  const phrases = [...fromPrepositions(view, parts), ...fromTolls(view, parts)].flatMap((found) =>
    named(view, parts, found, earlier),
  )
  phrases.push(...fromOwnCounts(view, parts, earlier))
  let known = carrySpeakers(earlier, phrases)
  const verbs: Speech[] = []
  for (const [index, part] of parts.entries()) {
    if (!part.verb) continue
    // "HRW said it had documented": within a sentence "it" is whoever speaks there.
    const here = verbs.length > 0 ? { ...known, body: known.last, met: null } : known
    const speech =
      fromSayer(view, parts, index) ?? fromPassing(view, parts, index) ?? fromVerb(view, parts, index, here)
    if (!speech) continue
    verbs.push(speech)
    known = carrySpeakers(known, [speech])
  }
  const told = [...phrases, ...verbs]
  return [...told, ...voicedBesides(view, parts, told, earlier)]
}

/** "Rumours of captives were denied by the agency". */
function denial(view: SentenceView): Speech | null {
  const found = denierIn(view)
  const said = found && toSaid(view, found.parts, found.index)
  return said && { ...said, region: said.words, reach: everywhere(view), preposition: false }
}

/** The speaker of what stands at a token: the nearest whose words reach it; of a denial, whoever denies. */
export function speakerOf(
  view: SentenceView,
  speeches: readonly Speech[],
  { anchor, status, kind }: Pick<Candidate, 'anchor' | 'status' | 'kind'>,
): Speech | null {
  const denier = speeches.find(({ region }) => anchor >= region.first && anchor <= region.last)
  // "The UN said 12 died; the government denies the figure": the denial is none of the UN's.
  const ofFigure = view.lexed.tokens.slice(anchor, anchor + 4).some(({ norm }) => figures.has(norm))
  const denied = status === 'denied' ? (denier ?? (ofFigure ? denial(view) : null)) : null
  const said = denied ?? nearestCue(view, speeches, anchor)
  return said ?? (kind === 'unconfirmed_report' && !isBehindContrast(view, anchor) ? denial(view) : null)
}
