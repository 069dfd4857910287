import type { EmergencyScope } from '@/lib/model/claim'
import { says, toSayings } from '@/lib/text/sayings'
import { type Chunk, isNoun, isVerb, type Range } from '../../grammar/chunk'
import { areasByNumber, holderChunks } from '../../grammar/nouns/areas-by-number'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { emergencyMentions, rightsIn } from './emergency'
import { holdingDays } from './holding-days'

/** How far an emergency measure reaches, and for how long, as its sentence says it. */

const wholeSystem = /^(?:all|every|each|whole|entire|todas|todos|toda|todo|cada)$/
const areaWord: [RegExp, 'province' | 'canton' | 'area'][] = [
  [/^provinc/, 'province'],
  [/^canton/, 'canton'],
  [
    /^(?:area|region|zone|zona|district|distrito|municip|commune|comuna|town|localidad|city|cities|ciudad)/,
    'area',
  ],
]

const prisonSystem = toSayings([
  'prison system',
  'penitentiary system',
  'sistema penitenciario',
  'sistema carcelario',
  'prisiones del pais',
  'carceles del pais',
])

/** "all of the country's prisons", "the whole prison system", "todo el sistema penitenciario". */
function reachesSystem(view: SentenceView): boolean {
  const inSystem = says(view, prisonSystem)
  return view.lexed.tokens.some(({ norm }, at) => {
    if (!wholeSystem.test(norm)) return false
    const next = Array.from({ length: 6 }, (_, i) => wordAt(view, at + 1 + i))
    return (
      next.some((word) =>
        /^(?:prisons?|jails?|penitentiar(?:y|ies)|carceles|carcel|prisiones|penales|centros)$/.test(word),
      ) ||
      (inSystem && next.includes('system')) ||
      next.includes('sistema')
    )
  })
}

/** "certain areas", "ciertas zonas". */
const isUnnamed = (view: SentenceView, { first, last }: Range): boolean =>
  view.lexed.tokens
    .slice(first, last + 1)
    .some(({ norm }) => /^(?:certain|specific|ciertos|ciertas|determinados|determinadas)$/.test(norm))

function countedAreas(view: SentenceView): EmergencyScope['areas'] {
  for (const { noun } of view.phrases) {
    const kind = areaWord.find(([pattern]) => pattern.test(noun.head))?.[1]
    if (!kind || noun.place || !(noun.count || noun.determiner === 'indefinite' || isUnnamed(view, noun)))
      continue
    return { count: noun.count ? noun.count.value : null, kind }
  }
  return null
}

const nationwide = toSayings([
  'nationwide',
  'across the country',
  'throughout the country',
  'whole country',
  'entire country',
  'todo el pais',
  'nivel nacional',
  'territorio nacional',
  'all of the country',
])

const curfews = toSayings(['curfew', 'curfews', 'toque de queda', 'toques de queda'])

/** How far and how long the measure reaches, as this sentence says it. */
export function scopeOf(view: SentenceView): EmergencyScope {
  const days = holdingDays(view, emergencyMentions(view))
  return { ...areaOf(view), ...(days ? { days } : {}) }
}

/** The same of an emergency: "across the country, and a curfew in 15 provinces" holds in all of it. */
export function emergencyScopeOf(view: SentenceView): EmergencyScope {
  const scope = scopeOf(view)
  return scope.reach === 'unnamed_areas' && says(view, nationwide) && says(view, curfews)
    ? { ...scope, reach: 'country', areas: null }
    : scope
}

const placeOf = (chunk: Chunk | undefined): string | null =>
  (isNoun(chunk) && chunk.place?.place?.kind !== 'country' && chunk.place?.place?.id) || null

/** "In seven provinces of X": X is named, and those in which the measure holds are not. */
function isOnlyOfHolder(view: SentenceView): boolean {
  const [areas] = areasByNumber(view)
  const within = areas ? holderChunks(view, areas) : []
  const holder = within.map((at) => placeOf(view.chunks[at])).find((id) => id !== null)
  return holder !== undefined && view.chunks.every((chunk) => [null, holder].includes(placeOf(chunk)))
}

/** "In A 12 died and an emergency holds in three cantons": every place is named with another verb before the areas. */
function isNamedAside(view: SentenceView): boolean {
  const [areas] = areasByNumber(view)
  const at = areas ? view.chunks.indexOf(areas) : -1
  const last = view.chunks.findLastIndex((chunk) => placeOf(chunk) !== null)
  const between = view.chunks.slice(last + 1, at)
  const joint = between.findIndex(({ kind }) => kind === 'conjunction' || kind === 'stop')
  const told = joint >= 0 && view.chunks.slice(0, last + 1 + joint).some(isVerb)
  return last < at && told && between.slice(joint).some(isVerb)
}

function areaOf(view: SentenceView): EmergencyScope {
  const rights = rightsIn(view)
  if (reachesSystem(view)) return { reach: 'prison_system', areas: null, rights }
  const areas = countedAreas(view)
  const named = view.phrases.some(({ noun }) => noun.place?.place && noun.place.place.kind !== 'country')
  if (named && !isOnlyOfHolder(view) && !isNamedAside(view)) return { reach: 'place', areas: null, rights }
  if (areas && (areas.count === null || areas.count >= 1)) return { reach: 'unnamed_areas', areas, rights }
  return { reach: says(view, nationwide) ? 'country' : 'unsaid', areas: null, rights }
}
