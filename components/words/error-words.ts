import type { Language } from '@/lib/model/article'

/** The words of pages that stand in when a page fails or is missing, in every language, as no catalogue is there yet. */
export const errorWords: Record<
  Language,
  { title: string; hint: string; again: string; missing: string; home: string }
> = {
  en: {
    title: 'Something went wrong on our side',
    hint: 'The map could not be drawn. Trying again may help.',
    again: 'Try again',
    missing: 'There is no such page',
    home: 'Go to the map',
  },
  es: {
    title: 'Algo falló de nuestro lado',
    hint: 'No se pudo dibujar el mapa. Puede servir intentarlo otra vez.',
    again: 'Intentar otra vez',
    missing: 'No existe esa página',
    home: 'Ir al mapa',
  },
}
