import type { Language } from '@/lib/model/article'
import type { Words } from './en'

/** A speaker without a name, whom a report of another language than the page's describes, in quotes; a name stands by itself. */
export const quoteForeign = (
  { language, detail }: Words,
  speaker: string,
  of: Language | undefined,
): string =>
  of !== undefined && of !== language && /^\p{Ll}/u.test(speaker) ? detail.quoted(speaker) : speaker
