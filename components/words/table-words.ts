import type { Language } from '@/lib/model/article'
import { table as en } from './en-table'
import { table as es } from './es-table'

export type TableWords = typeof en

/** Apart from the catalogues, as only the server says them: no browser has to carry them. */
export const tableWords: Record<Language, TableWords> = { en, es }
