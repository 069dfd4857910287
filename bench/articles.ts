import type { AnnotatedCase } from '@/lib/evaluation/annotated-case'
import { articleOf } from '@/lib/evaluation/annotated-case'
import type { Article, Language } from '@/lib/model/article'
import { languages } from '@/lib/model/article'

/** As long as a news report is. */
const wordsOfAnArticle = 600

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Reports of one language laid end to end and cut, at paragraphs, into articles of about `words` words. */
function inLanguage(cases: readonly AnnotatedCase[], language: Language, words: number): Article[] {
  const own = cases.filter((marked) => marked.language === language)
  const [first] = own
  if (!first) return []
  const texts: string[] = []
  let open: string[] = []
  for (const paragraph of own.flatMap(({ text }) => text.split('\n\n'))) {
    open.push(paragraph)
    if (countWords(open.join(' ')) < words) continue
    texts.push(open.join('\n\n'))
    open = []
  }
  return texts.map((text, i) => ({ ...articleOf(first), id: `${language}-${i}`, text }))
}

/** Articles of about as many words as asked for, from the texts of the cases, language by language. */
export const buildArticles = (cases: readonly AnnotatedCase[], words = wordsOfAnArticle): Article[] =>
  languages.flatMap((language) => inLanguage(cases, language, words))
