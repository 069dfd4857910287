import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeUpCountry } from '@/lib/server/synthetic/made-up-country'
import { type MadeUpReport, makeUpReports } from '@/lib/server/synthetic/made-up-reports'

const note = 'Synthetic: written by a program to try the map with many incidents. Nothing in it happened.'

const toFile = (report: MadeUpReport) =>
  JSON.stringify({ ...report, url: null, language: 'en', note }, null, 1)

/**
 * Write a crisis folder of made-up reports that tell of `incidents` happenings: like any other, to be read and served.
 * @returns how many reports were written
 */
export async function writeSyntheticCrisis(folder: string, incidents: number, seed = 1): Promise<number> {
  const country = makeUpCountry(seed)
  const reports = makeUpReports(country, incidents, seed)
  await mkdir(join(folder, 'articles'), { recursive: true })
  await writeFile(join(folder, 'crisis.json'), JSON.stringify(country.crisis, null, 1))
  await writeFile(join(folder, 'places.json'), JSON.stringify(country.places))
  for (const [rank, report] of reports.entries()) {
    const name = `synthetic-${String(rank).padStart(5, '0')}.json`
    await writeFile(join(folder, 'articles', name), toFile(report))
  }
  return reports.length
}
