import type { Language } from '@/lib/model/article'
import type { Provenance } from '@/lib/model/incident'
import type { ArticleItem, IncidentFeature, ZoneFeature } from '@/lib/model/responses'

/** What is said of an incident, a claim or a zone in one line, in the reader's language. */
export type ExportWords = {
  incident: (incident: IncidentFeature) => string
  /** The figure that the dashboard shows, and the least and the most over all reports, as what they are; null without one. */
  figure: (incident: IncidentFeature) => string | null
  overAll: (incident: IncidentFeature) => string | null
  claim: (incident: IncidentFeature, said: Provenance) => string
  zone: (zone: ZoneFeature) => string
  /** The names of its areas. */
  areas: (zone: ZoneFeature) => string
  emergency: string
  curfew: string
  /** What it suspends in all of its areas and, each by itself, in some; then its curfews. */
  rights: (zone: ZoneFeature) => string[]
  /** That a later report, of this day, corrects or contradicts it. */
  revised: (day: string) => string
  /** That these are reports read by a machine, and no warning by an authority. */
  note: string
  /** What `low` and `high` are beside `figure`. */
  range: string
  layers: { incidents: string; zones: string }
}

/** All that a query shows, with what its sources need: every format is written from this alone. */
export type ExportData = {
  title: string
  language: Language
  /** A day or a moment: only what was published by then is here. */
  moment: string
  /** Addresses, absolute: of this very export, and of the dashboard with the same query. */
  address: string
  home: string
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  articles: ReadonlyMap<string, ArticleItem>
  /** By claim. */
  sentences: ReadonlyMap<string, string>
  /** The day on which a later report last corrected or contradicted a claim; by claim. */
  revised: ReadonlyMap<string, string>
  /** The claims whose figures later reports have overtaken, which the dashboard strikes. */
  overtaken: ReadonlySet<string>
  /** Whose points and outlines these are, by the names that their licences ask for. */
  makers: readonly string[]
  words: ExportWords
  /** The map as a standalone SVG document, of a size in pixels. */
  drawMap: (size?: { width: number; height: number }) => string
}

/** One claim of one incident, with the report and the sentence that it stands in. */
export type Source = { incident: IncidentFeature; said: Provenance; article: ArticleItem; sentence: string }

/** The claims behind an incident, in order of publication; one whose article is not here is left out. */
export function sourcesOf(incident: IncidentFeature, { articles, sentences }: ExportData): Source[] {
  return incident.properties.provenance.flatMap((said) => {
    const article = articles.get(said.article)
    return article ? { incident, said, article, sentence: sentences.get(said.claim) ?? '' } : []
  })
}

/** The address at which the dashboard opens the article with this claim marked. */
export function claimAddress({ home }: ExportData, { said }: Pick<Source, 'said'>): string {
  return `${home}#${new URLSearchParams({ article: said.article, claim: said.claim })}`
}

/** What whoever put an article here remarks on it (that it is restated, whence its day), in the language of the export. */
export function noteOf({ note }: ArticleItem, { language }: Pick<ExportData, 'language'>): string | null {
  return typeof note === 'object' ? note[language] : (note ?? null)
}
