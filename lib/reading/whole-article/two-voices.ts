import type { Draft } from '@/lib/reading/draft'
import { isUnofficial } from '@/lib/reading/kinds/rumours/unofficial'
import { says, toSayings } from '@/lib/text/sayings'

/** Who gives a count of their own beside another's, and so takes nothing back of it. */

const contrasts = toSayings([
  'en cambio',
  'por el contrario',
  'por su parte',
  'sin embargo',
  'however',
  'by contrast',
  'for its part',
  'for their part',
])

/** "El Ejército sitúa esa cifra en 30": by such a verb a count of one's own is set beside another's. */
const setsBeside = ({ candidate }: Draft): boolean =>
  (candidate.meaning?.verb ?? candidate.verb)?.lemma === 'situar'

/** "While the region speaks of 211, the government puts it at 217", "Relatives raise it to 17": two voices disagree. */
export const isOfAnother = (draft: Draft, other: Draft): boolean =>
  (draft.view === other.view ||
    isUnofficial(draft.attribution) ||
    setsBeside(draft) ||
    says(draft.view, contrasts)) &&
  draft.attribution !== null &&
  other.attribution !== null &&
  draft.attribution !== other.attribution
