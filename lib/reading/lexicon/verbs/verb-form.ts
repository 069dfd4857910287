import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** What a written form of a verb tells: whose it is, what it means, number and mood. */

/** `past` in English may also be a participle; in Spanish every finite form is `finite`. */
export type FormKind = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'infinitive' | 'finite'
export type VerbForm = {
  lemma: string
  senses: Sense[]
  form: FormKind
  plural: boolean | null
  conditional: boolean
  /** Spanish: the written form must end in an accented vowel ("mató", not "mato"). */
  accented: boolean
}

export type Draft = Pick<VerbForm, 'form'> & Partial<VerbForm>
