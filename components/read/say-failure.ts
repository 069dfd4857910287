import type { ReadWords } from '@/components/words/en-read'
import { beginsAsFile } from '@/lib/text/article-file'
import type { Draft, Failure } from './ask-reading'
import type { FieldError } from './read-form'

/** What stands in the way of reading, as it is told beside the form. */
export function sayFailure(words: ReadWords, failure: Failure): string | null {
  if (failure.kind === 'busy') return words.busy(failure.seconds)
  if (failure.kind === 'field') return words.wrong
  return failure.kind === 'not-allowed' ? null : words[failure.kind]
}

type FieldFailure = Extract<Failure, { kind: 'field' }>

function sayAtField(
  { errors }: ReadWords,
  { field, code }: FieldFailure,
  draft: Draft,
  most: number,
): string {
  if (code === 'no-text') return errors.noText
  if (code === 'text-too-long') return errors.tooLong(draft.text.length, most)
  if (code === 'took-too-long') return errors.tookTooLong
  // An article file that gives no day, or none that exists, is not mended by leaving the field empty: it is empty.
  const lacksDay = field === 'day' && draft.day === '' && beginsAsFile(draft.text)
  return code === 'day-for-file' || lacksDay ? errors.dayForFile : errors[field]
}

/** What is to be mended at which field. Of an article file the server's own word says more. */
export function toFieldError(
  words: ReadWords,
  failure: Failure | null,
  draft: Draft,
  most: number,
): FieldError | null {
  if (failure?.kind !== 'field') return null
  const { field, detail } = failure
  const tells = field === 'text' || beginsAsFile(draft.text)
  return { field, said: sayAtField(words, failure, draft, most), detail: tells ? detail : null }
}
