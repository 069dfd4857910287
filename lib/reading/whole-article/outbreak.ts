import { hasClass, hasSense, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
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
/** Words of what else kills, or of who does. */
const others = signLike(
  wordLike(
    'accident crash(?:ed)? collided fire blaze burn(?:ed|t|ing)? collapsed? drowned sank sunk capsized overturned boats? dinghy',
    'poison(?:ed|ing)? tainted thirst stampede crush(?:ed)? suffocated asphyxiat(?:ed|ion) hanged heads? beheaded swept gas',
    'shot stabbed slashed beaten gunmen gunfire gunshots? bullets? bombs? grenades? explosions? missiles? shelling kni(?:fe|ves) machetes?',
    'violence unrest protests? protesters? demonstrat(?:ors|ions?) barricades? mobs? lynch(?:ed)? villagers hands killings murders? murdered',
    'police policem[ae]n wounded injured hurt drank drinking methanol tractor soldiers troops army guards fugitives escaped broke kidnapping(?:s)? computer hanging themselves',
    'accidente choque choco incendio quem(?:o|aron|ados?) derrumbe ahogad[oa]s? naufragio hundio hundieron volco botes? barco lancha',
    'envenenad[oa]s? intoxicad[oa]s? sed estampida aplastad[oa]s? asfixi(?:a|ad[oa]s?) ahorcad[oa]s? cabezas? decapitad[oa]s? gas',
    'tiros tiroteo pistoleros sicarios sicariato disparos? balas? bombas? granadas? explosion(?:es)? misil(?:es)? cuchillos? golpes golpiza',
    'violencia protestas? manifestantes? manifestacion(?:es)? barricadas? turba linch[a-z]+ herid[oa]s? beber bebieron metanol fuga tractor pobladores manos asesinatos? asesinad[oa]s? motin motines',
    'policias? soldados? militares ejercito guardias guias profugos escaparon secuestros? combates informatico',
  ),
)

/** Does the sentence tell of something else that kills: violence, a disaster, an accident? */
export const tellsOfOtherDeath = keepBySentence(
  (view: SentenceView): boolean =>
    holds(view, others) ||
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
