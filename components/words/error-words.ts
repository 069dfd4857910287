import type { Language } from '@/lib/model/article'

/** The words of a page that stands in when one fails, in every language, as no catalogue is there yet. */
export const errorWords: Record<Language, { title: string; hint: string; again: string }> = {
  en: {
    title: 'Something went wrong on our side',
    hint: 'The map could not be drawn. Trying again may help.',
    again: 'Try again',
  },
  es: {
    title: 'Algo falló de nuestro lado',
    hint: 'No se pudo dibujar el mapa. Puede servir intentarlo otra vez.',
    again: 'Intentar otra vez',
  },
}

/** Those of a page that there is not, which no browser has to carry. */
export const missingWords: Record<Language, { title: string; home: string }> = {
  en: { title: 'There is no such page', home: 'Go to the map' },
  es: { title: 'No existe esa página', home: 'Ir al mapa' },
}
