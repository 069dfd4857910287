import { choosesMore, toSharedParams } from '@/components/dashboard/search-params'
import { toIframe, toScriptTag } from '@/components/embed/snippets'
import { knownOn, type Moment, momentOf } from '@/lib/incidents/time/known-moments'
import { type EmbedLayer, embedLayers } from '@/lib/model/embed-layers'

export const forms = ['iframe', 'script', 'link'] as const
type Form = (typeof forms)[number]

/** What an editor chooses in the Share dialog, besides the filters that the dashboard has set. */
export type EmbedChoice = {
  form: Form
  /** Pixels, as typed. */
  width: string
  height: string
  theme: '' | 'light' | 'dark'
  lang: '' | 'en' | 'es'
  layers: readonly EmbedLayer[]
  heading: boolean
  /** A day; null follows new reports. */
  asOf: string | null
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | '' =>
  known.find((one) => one === text) ?? ''

/** The dialog opens with what the dashboard shows. */
export const toFirstChoice = (params: URLSearchParams): EmbedChoice => ({
  form: 'iframe',
  width: '600',
  height: '500',
  theme: oneOf(['light', 'dark'], params.get('theme')),
  lang: oneOf(['en', 'es'], params.get('lang')),
  layers: embedLayers,
  heading: true,
  asOf: params.get('asOf'),
})

/** The embed's query string: the dashboard's filters and view with what was chosen. */
export function toEmbedParams(params: URLSearchParams, choice: EmbedChoice): URLSearchParams {
  const query = toSharedParams(params)
  for (const key of ['theme', 'lang', 'asOf'] as const) {
    query.delete(key)
    if (choice[key]) query.set(key, choice[key])
  }
  if (choice.layers.length < embedLayers.length)
    for (const layer of choice.layers) query.append('layer', layer)
  if (!choice.heading) query.set('heading', 'off')
  return query
}

const addressOf = (origin: string, path: string, query: URLSearchParams) =>
  `${origin}${path}${query.size > 0 ? `?${query}` : ''}`.replaceAll('%2F', '/')

export const toEmbedAddress = (origin: string, query: URLSearchParams) => addressOf(origin, '/embed', query)

/** The dashboard at the moment that was chosen, for links and citations. */
const toPageAddress = (origin: string, query: URLSearchParams) =>
  addressOf(origin, '/', toSharedParams(query))

type Standing = { asOf: string; reports: number }

/**
 * What a citation says is known, and from how many reports: what the dashboard stands on, unless another moment was chosen. A
 * day that no report has reached yet is not one on which anything was known. `reports` is null where they cannot be counted:
 * of those at another moment the page does not know which the filters leave.
 */
export function toCited(
  { moments, ...shown }: Standing & { moments: readonly Moment[] },
  params: URLSearchParams,
  chosen: string | null,
): { asOf: string; reports: number | null } {
  if (chosen === null) return shown
  const asOf = knownOn(moments, chosen)
  if (asOf.slice(0, 10) === shown.asOf.slice(0, 10)) return shown
  const reports =
    choosesMore(params) || params.get('place') ? undefined : moments[momentOf(moments, asOf)]?.reports
  return { asOf, reports: reports ?? null }
}

/** A citation names the moment that it was true at, also where the page goes on to follow new reports. */
export const toCitedAddress = (origin: string, query: URLSearchParams, asOf: string) => {
  const cited = new URLSearchParams(query)
  cited.set('asOf', asOf)
  return toPageAddress(origin, cited)
}

const pixels = (text: string, otherwise: number) => (/^[1-9]\d{1,3}$/.test(text) ? Number(text) : otherwise)

/** Pixels of the frame that is copied. */
export const toFrameSize = ({ width, height }: EmbedChoice) => ({
  width: pixels(width, 600),
  height: pixels(height, 500),
})

/** What is copied. */
export function toSnippet(
  origin: string,
  query: URLSearchParams,
  title: string,
  choice: EmbedChoice,
): string {
  if (choice.form === 'script') return toScriptTag(origin, query, title, toPageAddress(origin, query))
  if (choice.form === 'link') return toPageAddress(origin, query)
  return toIframe({ address: toEmbedAddress(origin, query), title, ...toFrameSize(choice) })
}
