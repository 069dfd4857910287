/** The mark between two words that decides: none, a comma, a parenthesis. */
export function markOf(gap: string): string {
  if (gap === ' ' || /^[^\S\n]+$/.test(gap)) return '_'
  if (gap.includes('\n')) return 'line'
  if (/^['’]s?\s/.test(gap)) return 'poss'
  if (gap === '–') return '-'
  const [mark] = /[,.;:()"“”'’\-–—/[\]«»?!$]/.exec(gap) ?? []
  if (!mark) return '?'
  return /[“”«»]/.test(mark) ? '"' : mark === '’' ? "'" : /[–—]/.test(mark) ? '—' : mark
}
