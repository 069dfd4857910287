import type { ClaimKind } from '@/lib/model/claim'
import type { Candidate, Story } from '@/lib/reading/candidate'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { normsOf } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { isOfPeace } from './crisis-words'

const happens = signLike(
  wordLike(
    'protest.* incident.* unrest overr[au]n search.* requis.* regain.* retak.* retook control recuper.*',
    'chaos turmoil emergenc.* hit struck affected afectad.* sacud.* shook shaken spread extend.* replic.*',
    'amotin.* brawl fire fires hunger fasts? fasting eating crisis trouble.*',
    'tension storm.* tom(?:aron|adas?|ados?|ar) asalt.* sitiad.* refus.* neg(?:aron|aban) caos excepcion',
    'erupt.* estall.* desat(?:o|aron|ad[oa]s?) fuego incendio.* hambre ayunos? rechaza(?:n|ba|ban|ron)',
    'comer',
  ),
)

/** "promised 12 new prisons": there are none yet. */
const isToCome = (view: SentenceView, phrase: number | null): boolean =>
  view.phrases.some(
    ({ index, links }) => index === phrase && links.some(({ verb }) => toCome.test(verb.lemma)),
  )
const toCome = /^(?:promis|promet|build|construi|plan|inaugur|propos|propon)/

const captivity: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['hostages_held', 'hostages_freed', 'escaped'])

/** "All hostages are free. They came out of seven jails": the sentence before told of people in them. */
const goesOn = ({ earlier }: Story): boolean =>
  earlier.at(-1)?.candidates.some(({ kind }) => captivity.has(kind)) === true

/** "siguen sin aceptar la comida", "vivieron lo mismo en seis prisiones". */
const asElsewhere =
  / (?:(?:sin|no) (?:acept|prueb|prob|ingier|ingerir)|lo mismo |la misma (?:experiencia|suerte|situacion) |(?:hechos|novedades|casos|incidentes) similares |the same (?:thing|fate) )/

/** "137 guards could not leave six prisons", in a text about people held. */
const isOfCaptors = ({ counted }: SentenceView, { hostages }: Story): boolean =>
  hostages &&
  counted.some(
    ({ noun, links }) =>
      noun.classes.includes('staff') &&
      !links.some(({ verb }) =>
        /^(?:have|haber|exist|existir|hire|contratar|employ|emplear)$/.test(verb.lemma),
      ),
  )

/** Prisons count where something befalls them or those in them: not twelve that get new kitchens. */
export const isOfPrisonsAtPeace = (view: SentenceView, { unit, phrase }: Candidate, story: Story): boolean =>
  unit === 'prisons' &&
  (isToCome(view, phrase) ||
    (isOfPeace(view) &&
      !holds(view, happens) &&
      !goesOn(story) &&
      !isOfCaptors(view, story) &&
      !asElsewhere.test(normsOf(view))))
