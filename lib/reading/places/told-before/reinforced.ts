import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { Located, Site } from '@/lib/reading/places/ground'
import { containerOf } from '@/lib/reading/places/known/containers'

/** "Por la mañana llegaron desde X 300 soldados", "the governor announced the arrival of 300": where the text has told of all else. */

const comes =
  /^(?:llegar|arribar|venir|acudir|arrive|come|fly|enviar|mandar|despachar|movilizar|send|dispatch)$/
const coming =
  /^(?:llegada|arribo|envio|refuerzo|refuerzos|despacho|arrival|dispatch|reinforcement|reinforcements)$/

const isComing = ({ view, spots }: Site): boolean =>
  spots.some(({ hold }) => hold === 'origin') ||
  view.chunks.some(
    (chunk) => (isVerb(chunk) && comes.test(chunk.lemma)) || (isNoun(chunk) && coming.test(chunk.head)),
  )

/** Forces that come, and no word says where to. */
export function reinforced(site: Site): Located | null {
  const { candidate, ground, spots } = site
  if (candidate.kind !== 'troops_deployed' || !isComing(site)) return null
  if (spots.some(({ hold }) => hold !== 'origin' && hold !== 'office')) return null
  const near = [...ground.told.values()].map(({ place }) => place).filter(({ kind }) => kind !== 'country')
  const all = containerOf(near, ground.gazetteer)
  return all && all.kind !== 'country'
    ? { place: all, way: 'only', reason: `all that was told before happened there: ${all.name}` }
    : null
}
