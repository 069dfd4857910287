import { z } from 'zod'
import { load } from '../sources'

const names = z.array(z.string()).default([])
const lonLat = z.tuple([z.number(), z.number()])

/** What people call a stretch of land that is no division: by the areas that it takes in, or by a point in it. */
const regionSource = z.object({
  id: z.string(),
  country: z.string(),
  name: z.string(),
  es: z.string().optional(),
  aliases: names,
  members: names,
  point: lonLat.optional(),
})
export type RegionSource = z.infer<typeof regionSource>

/** Names of a division besides those of the packages; `name` is the one to show. */
const areaSource = z.object({ name: z.string().optional(), es: z.string().optional(), aliases: names })

const citySource = z.object({ country: z.string(), name: z.string(), aliases: names })

/** A town, village or quarter that GeoNames' list of towns lacks. */
const townSource = z.strictObject({
  country: z.string().length(2),
  name: z.string(),
  point: lonLat,
  aliases: names,
  people: z.number().int().positive().optional(),
})
export type TownSource = z.infer<typeof townSource>

/** What a language calls a city, by country and the name that the index shows. */
const citiesByName = z.object({ cities: z.record(z.string().length(2), z.record(z.string(), z.string())) })

export const loadWorldSources = () => ({
  ...load(
    'world/regions.json',
    z.object({
      regions: z.array(regionSource),
      areas: z.record(z.string(), areaSource),
      letters: z.record(z.string(), z.array(z.string())),
    }),
  ),
  ...load('world/cities.json', z.object({ cities: z.array(citySource) })),
  ...load('world/towns.json', z.object({ towns: z.array(townSource) })),
  englishCities: load('world/english-cities.json', citiesByName).cities,
  spanishCities: load('world/spanish-cities.json', citiesByName).cities,
})
export type WorldSources = ReturnType<typeof loadWorldSources>
