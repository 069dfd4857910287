// npm run bench [FOLDER...]: how fast the reader is, as a ratio to a part-of-speech tagger on the same texts in the same run,
// and how its time grows with the length of a text.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '@/lib/model/article'
import { isProblem } from '@/lib/model/problem'
import { readArticle } from '@/lib/reading/read-article'
import { loadCases } from '@/lib/server/evaluation/load-cases'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { buildArticles, countWords } from './articles'
import { bestInTurns } from './cpu-time'

const rounds = 15
/** Ten times the text may take at most about ten times as long. */
const growth = 10

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const { gazetteer, countries } = context

const folders = process.argv.slice(2)
const loaded = await Promise.all((folders.length > 0 ? folders : ['data/eval']).map(loadCases))
const cases = loaded.flatMap((found) => {
  if (isProblem(found)) throw new Error(found.detail)
  return found.flatMap((folder) => folder.cases)
})

const tagger = winkNLP(model, ['sbd', 'pos'])
const read = (articles: readonly Article[]) => {
  for (const article of articles) readArticle(article, gazetteer, { countries })
}

const built = buildArticles(cases)
/** Enough of them that a round is long beside what the clock of the processor can tell. */
const articles = Array.from({ length: Math.ceil(100 / built.length) }, () => built).flat()
const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
const speed = bestInTurns(
  {
    reader: () => read(articles),
    tagger: () => {
      for (const { text } of articles) tagger.readDoc(text)
    },
  },
  rounds,
)
const perSecond = (ms: number) => (1000 * articles.length) / ms
const report = (label: string, value: string) => console.log(`${label.padEnd(36)}${value}`)
report('articles, words in each', `${articles.length}, ${Math.round(words / articles.length)}`)
report('reader, articles a second', perSecond(speed.reader).toFixed(0))
report('tagger (wink-nlp), articles a second', perSecond(speed.tagger).toFixed(0))
report("reader's speed to the tagger's", (speed.tagger / speed.reader).toFixed(2))

const [short] = buildArticles(cases, 2 * countWords(articles[0]?.text ?? ''))
if (short) {
  const long = { ...short, text: Array.from({ length: growth }, () => short.text).join('\n\n') }
  const once = Array.from({ length: growth }, () => short)
  const { apart, whole } = bestInTurns({ apart: () => read(once), whole: () => read([long]) }, rounds)
  report(`time for ${growth} times the text, to ${growth} texts`, (whole / apart).toFixed(2))
}
