import type { Language } from '@/lib/model/article'
import { en, type Words } from './en'
import { es } from './es'

/** All words of the pages in every language: for the server, no browser has to carry both. */
export const catalogues: Record<Language, Words> = { en, es }
