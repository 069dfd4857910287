import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Article, ArticleMeta } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import { toldIn } from '@/lib/text/untold'
import { withoutMarkup } from '@/lib/text/without-markup'
import { extractClaims, type ReadContext } from './extract-claims'
import { tieFigures } from './ties/tie-figures'
import { toStoredReading } from './to-stored-reading'

/** In one order of keys, whatever the file's. */
function toMeta({ id, title, publisher, url, publishedAt, language, author, note }: Article): ArticleMeta {
  const said = { ...(author === undefined ? {} : { author }), ...(note === undefined ? {} : { note }) }
  return { id, title, publisher, url, publishedAt, language, ...said }
}

function readPlain(article: Article, gazetteer: Gazetteer, context: ReadContext): Reading {
  const { language } = article
  const found = findToponyms(article.text, language, gazetteer)
  const within = { text: article.text, language, countries: context.countries }
  const toponyms = resolveToponyms(found, within, gazetteer)
  const { text, sentences } = toldIn(article.text)
  // A place in a credit is named, and nothing happened there.
  const told = toponyms.filter(({ start }) => text.charAt(start) !== ' ')
  const { claims, rejected } = extractClaims({ ...article, text }, sentences, told, gazetteer, context)
  return { article: toMeta(article), toponyms, claims: tieFigures(claims, article.text), rejected }
}

/**
 * What an article says: the places it names, the claims it makes and the candidates refused. Pure: the same article,
 * gazetteer and countries (ISO 3166-1 codes of the crisis) give the same reading.
 */
export function readArticle(article: Article, gazetteer: Gazetteer, context: ReadContext): Reading {
  const plain = withoutMarkup(article.text)
  if (!plain) return readPlain(article, gazetteer, context)
  const reading = readPlain({ ...article, text: plain.text }, gazetteer, context)
  return toStoredReading(reading, article.text, plain.toStored)
}
