import { z } from 'zod'
import { facetsSchema } from '@/lib/model/facets'
import { mapTileSchema } from '@/lib/model/map-tile'
import { oembedQuerySchema, oembedResponseSchema } from '@/lib/model/oembed'
import { overviewSchema } from '@/lib/model/overview'
import {
  geocodeQuerySchema,
  incidentsQuerySchema,
  pageQuerySchema,
  placesQuerySchema,
  querySchema,
} from '@/lib/model/query'
import * as responses from '@/lib/model/responses'

/** A data route: what it is asked and how it answers, by the schemas that check and type it. */
export type DocumentedRoute = {
  path: string
  summary: string
  query?: z.ZodObject
  response: z.ZodType
  type?: string
  /** In which the same is told as text. */
  otherTypes?: string[]
}

const geo = 'application/geo+json'
export const documentedRoutes: DocumentedRoute[] = [
  {
    path: '/api/incidents',
    summary: 'Incidents: claims about one happening, merged',
    query: incidentsQuerySchema,
    response: responses.incidentsResponseSchema,
    type: geo,
  },
  {
    path: '/api/incidents/{id}',
    summary: 'One incident',
    query: querySchema,
    response: responses.incidentFeatureSchema,
    type: geo,
  },
  {
    path: '/api/overview',
    summary:
      'What a page shows of a query: all incidents, or of many those that head it and what they tell together',
    query: querySchema,
    response: overviewSchema,
    type: geo,
  },
  {
    path: '/api/tiles/{tag}/{z}/{x}/{y}.json',
    summary:
      'Incidents of a map tile in clusters; `tag` is the version of the data, as an overview of many names it',
    query: querySchema,
    response: mapTileSchema,
  },
  {
    path: '/api/zones',
    summary: 'Emergency zones, from articles and the official record',
    query: pageQuerySchema,
    response: responses.zonesResponseSchema,
    type: geo,
  },
  {
    path: '/api/places',
    summary: 'Prisons and provinces, or places of the kinds asked for',
    query: placesQuerySchema,
    response: responses.placesResponseSchema,
    type: geo,
  },
  {
    path: '/api/hostages',
    summary: 'Hostages held and freed, by place and day',
    query: pageQuerySchema,
    response: responses.hostagesResponseSchema,
  },
  {
    path: '/api/facets',
    summary: 'How many incidents each choice of a filter would leave, the other filters staying as they are',
    query: querySchema,
    response: facetsSchema,
  },
  {
    path: '/api/claims',
    summary: 'Claims: one statement in one article each',
    query: pageQuerySchema,
    response: responses.claimsResponseSchema,
  },
  {
    path: '/api/articles',
    summary: 'Articles',
    query: pageQuerySchema,
    response: responses.articlesResponseSchema,
  },
  {
    path: '/api/articles/{id}',
    summary: 'One article with its text and what was read in it',
    query: querySchema,
    response: responses.articleResponseSchema,
  },
  {
    path: '/api/geocode',
    summary: 'A place name to places, the likeliest first, with reasons',
    query: geocodeQuerySchema,
    response: responses.geocodeResponseSchema,
  },
  {
    path: '/api/oembed',
    summary: 'A frame for the map at one of our addresses, as oEmbed has it',
    query: oembedQuerySchema,
    response: oembedResponseSchema,
    otherTypes: ['text/xml'],
  },
  {
    path: '/api/health',
    summary: 'Alive, and with what data',
    response: responses.healthResponseSchema,
  },
  {
    path: '/api/openapi.json',
    summary: 'This description',
    response: z.record(z.string(), z.unknown()),
  },
]
