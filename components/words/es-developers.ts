import type { DeveloperWords } from './en-developers'
import { description } from './es-description'

export const developerWords: DeveloperWords = {
  description,
  title: 'Los datos, para programas',
  intro:
    'Todas las rutas menos una se leen con GET, no piden clave y pueden consultarse desde cualquier página. Todas aceptan la misma cadena de consulta que el mapa. Un parámetro desconocido se rechaza por su nombre.',
  machine: 'Lo mismo para máquinas, en OpenAPI 3.1',
  tryReading: 'Pegue un artículo y vea qué se lee en él',
  home: 'Volver al mapa',
  parameters: 'Parámetros',
  needed: 'obligatorio',
  examples: 'Pruebe',
  answers: 'Responde con',
}
