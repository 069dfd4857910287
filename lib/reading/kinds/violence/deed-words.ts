import { bombs, hospitals } from '@/lib/reading/lexicon/alternatives'
import { boats, buses, cars, trains } from '@/lib/reading/lexicon/vehicles'
import { hospitality, posts, schools, shops, works, worship } from '@/lib/reading/lexicon/venues'
import { says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import type { SentenceView } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'

/** The verbs and weapons of acts of violence. */

export const deeds = new Set([
  'murder',
  'assassinate',
  'shoot',
  'gun',
  'stab',
  'behead',
  'ambush',
  'overrun',
  'bomb',
  'bombard',
  'shell',
  'strafe',
  'massacre',
  'asesinar',
  'apunalar',
  'acuchillar',
  'amotinar',
  'acribillar',
  'balear',
  'tirotear',
  'emboscar',
  'atacar',
  'bombardear',
  'attack',
])

/** Where nothing goes off a device may be a telephone. */
export const bombWords = wordLike(bombs)
export const explosives = wordLike(bombs, 'devices?')
/** What is fired from afar: where it falls, it was aimed at something. */
export const projectiles =
  /^(?:missiles?|rockets?|mortars?|shells?|projectiles?|misil(?:es)?|cohetes?|morteros?|obus(?:es)?|proyectil(?:es)?)$/
/** What strikes from the air or afar; one jet that hits a house was in an accident. */
export const strikers =
  /^(?:dron(?:es?)?|artillery|warplanes|jets|airstrikes?|artilleria|cazas|cazabombarderos)$/
/** What is struck as a house or a work, and what is blown up on the road. */
export const targets = wordLike(
  ...[schools, hospitals, worship, hospitality, shops, posts, works],
  'posts? offices banks? towers? pipelines? buildings? oficinas bancos? torres? edificios?',
)
export const blownUp = wordLike(cars, buses, trains, boats, 'bridges puentes')
export const armory = wordLike(
  bombs,
  'knives machetes? bats? sticks? guns? rifles? firearms? weapons? cuchillos? armas? fusiles pistolas?',
)
export const fights =
  /^(?:enfrentar|pelear|chocar|combatir|amotinar|sublevar|rebelar|clash|fight|brawl|riot|mutiny|revolt|rebel)$/
export const breaksOut = /^(?:flare|erupt|estallar|desatar)$/
export const fires = /^(?:fire|shoot|disparar|shots?)$/
export const burns = /^(?:incendiar|quemar|torch|burn)$/
/** What is heard of arms. */
export const sounds =
  /^(?:shots?|gunshots|gunfire|shooting|blasts?|explosions?|detonations?|disparos?|tiros|balazos|detonaciones|detonacion|explosiones|explosion|rafagas|balaceras?)$/
export const unrest = /^(?:violence|violencia|trouble|bloodshed|unrest|disturbios)$/
export const aimedShots = /^(?:tiros|disparos|rafagas|balazos|shots|gunfire)$/
export const rushed = /^(?:arremet|abalanz)/
export const storms = new Set(['storm', 'overrun', 'asaltar', 'irrumpir'])
export const tools = toSayings([
  'con machetes',
  'con cuchillos',
  'a tiros',
  'a balazos',
  'a golpes',
  'a punaladas',
  'a machetazos',
  'con armas',
  'por sicarios',
  'por hombres armados',
  'with knives',
  'with machetes',
])

/** Verbs that may be a deed whatever stands beside them. */
const doings = verbSign(
  (lemma) =>
    deeds.has(lemma) ||
    storms.has(lemma) ||
    [fights, breaksOut, fires, burns].some((lemmas) => lemmas.test(lemma)) ||
    lemma === 'accionar' ||
    /^(?:break|blow|blew|blast)$/.test(lemma),
  'attack',
)
/** Any other deed is one by what stands beside the verb. */
const arms = signLike(armory, explosives, projectiles, strikers, sounds, aimedShots, rushed)

export const mayTellDeed = (view: SentenceView): boolean =>
  tells(view, doings) || holds(view, arms) || says(view, tools)
