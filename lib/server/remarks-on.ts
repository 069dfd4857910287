import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'

const tag = /<\/?(?:p|div|span|br|a|b|i|em|strong|h[1-6]|ul|li|img|script|style)\b[^<>]{0,200}>/i

/** What whoever gave an article should look at, though it can be stored as it is. */
export function remarksOn({ text }: Pick<Article, 'text'>, { claims }: Pick<Reading, 'claims'>): string[] {
  const found = tag.exec(text)?.[0]
  return [
    ...(found ? [`its text holds markup, read as it stands (${found}): paste the text alone`] : []),
    ...(claims.length === 0
      ? ['nothing in it was claimed; npm run read -- --explain FILE says why of each number']
      : []),
  ]
}
