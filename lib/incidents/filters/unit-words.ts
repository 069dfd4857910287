import type { Unit } from '@/lib/model/unit'

/** What else people search those counts by that no kind holds; their units are English words already. */
const inSpanish: Partial<Record<Unit, string>> = {
  'people displaced': 'personas desplazadas, desplazados',
  'families displaced': 'familias desplazadas',
  'people missing': 'personas desaparecidas, desaparecidos',
  'people evacuated': 'personas evacuadas, evacuados',
  'families evacuated': 'familias evacuadas',
  'deaths from illness or hunger': 'muertes por enfermedad o hambre',
  'people rescued': 'personas rescatadas, rescatados',
}

/** A unit in the words of both languages. */
export const unitWords = (unit: string): string => [unit, inSpanish[unit as Unit] ?? ''].join('\n')
