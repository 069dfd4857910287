import { hasClass, hasSense, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { mishap, violent } from '@/lib/reading/lexicon/other-deaths'
import { keepWith } from '@/lib/text/keep-with'
import { says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'

/** Reports of an illness that spreads, and of nothing else that kills: who died in them died of it, though hardly a sentence says so again. */

const outbreaks = 'outbreaks? epidemics? pandemics? virus(?:es)? brotes? epidemias? pandemias?'
const outbreak = signLike(wordLike(outbreaks))
const spreading = signLike(
  wordLike(
    outbreaks,
    'flu influenza cholera ebola marburg measles malaria dengue typhoid covid(?:19)? coronavirus meningitis diphtheria',
    'polio zika mpox infected infections? contagious',
    'gripe colera sarampion paludismo tifus tifoidea difteria contagios? contagiad[oa]s? infectad[oa]s? infeccion(?:es)?',
  ),
)
const cases = toSayings([
  ...['new', 'confirmed', 'suspected'].map((which) => `${which} cases`),
  ...['nuevos', 'confirmados', 'sospechosos'].flatMap((which) => [`casos ${which}`, `${which} casos`]),
])
/** Ways to die that are neither an illness nor told by the words for violence. */
const ways = signLike(
  wordLike(
    'sank sunk capsized overturned poison(?:ed|ing)? tainted methanol thirst stampede crush(?:ed)? suffocated asphyxiat(?:ed|ion)',
    'hanged beheaded slashed bullets? missiles? shelling kni(?:fe|ves) machetes? burn(?:ed|t)? killings? murder(?:s|ed)? swept headless',
    'hundio hundieron naufragio envenenad[oa]s? intoxicad[oa]s? metanol sed estampida aplastad[oa]s? asfixi(?:a|ad[oa]s?)',
    'ahorcad[oa]s? decapitad[oa]s? misil(?:es)? tiros? cuchillos? machetes? golpes quem(?:o|aron|ad[oa]s?) asesinatos?',
  ),
)
/** Who brings about deaths, and what is told where somebody does. */
const doers = signLike(
  wordLike(
    'police policem[ae]n soldiers troops army guards mobs? lynch[a-z]* violence unrest barricades? wounded injured hurt fugitives fled escaped kidnappings?',
    'policias? soldados? militares ejercito guardias guias turba linch[a-z]* violencia barricadas? herid[oa]s? fuga huyeron profugos secuestros? sicariato combates',
  ),
)
const phrases = toSayings(['at the hands of', 'a manos de', 'computer virus', 'virus informatico'])

/** Does the sentence tell of something else that kills: violence, a disaster, an accident? */
export const tellsOfOtherDeath = keepBySentence(
  (view: SentenceView): boolean =>
    [violent, mishap, ways, doers].some((sign) => holds(view, sign)) ||
    says(view, phrases) ||
    namesDisaster(view) ||
    view.chunks.some((chunk) =>
      isNoun(chunk)
        ? hasClass(chunk, 'violence', 'gang')
        : isVerb(chunk) && hasSense(chunk, 'attack', 'shoot', 'seize', 'riot', 'strike'),
    ),
)

export const namesOutbreak = (view: SentenceView): boolean => holds(view, outbreak)

const fewest = 2 // sentences, or the first if it tells of an outbreak

export const tellsOfOutbreak = keepWith((views: readonly SentenceView[]): boolean => {
  const ill = views.filter((view) => holds(view, spreading) || says(view, cases))
  return (
    (ill.length >= fewest || (views[0] !== undefined && ill[0] === views[0] && holds(views[0], outbreak))) &&
    !views.some(tellsOfOtherDeath)
  )
})
