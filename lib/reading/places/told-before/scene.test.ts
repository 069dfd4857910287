import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const last = (reading: ReturnType<typeof readText>) => reading.claims.at(-1)?.place?.id ?? null

describe('a sentence that names no place', () => {
  test('goes on at the place of a sentence that claims nothing', () =>
    expect(
      last(
        readText(
          'The bloodiest day came in Miravera. Men with rifles opened fire in a bar. Eleven people were killed.',
        ),
      ),
    ).toBe('miravera'))
  test('is not drawn to where the attackers fled', () =>
    expect(
      last(
        leer(
          'Hombres armados mataron a cuatro personas en Miravera. Huyeron rumbo a Tarsis. Hay seis heridos.',
        ),
      ),
    ).toBe('miravera'))
  test('in a new paragraph goes on where its words say so', () => {
    const text = (more: string) =>
      `Nine inmates died at Roble prison. In Tarsis, two policemen were killed.\n\n${more}`
    expect(last(readText(text('Another four people were hurt.')))).toBe('tarsis')
    expect(last(readText(text('Four people were murdered last week.')))).toBe('QV')
  })
  test('counts another of a kind where the one before was', () =>
    expect(
      last(
        readText(
          'A bomb exploded in Tarsis. Inmates at Roble prison held 57 guards.\n\nThere were another two explosions on Thursday.',
        ),
      ),
    ).toBe('tarsis'))
  test('lies in the country where a part of its sum is elsewhere', () =>
    expect(
      readText('A device went off in Tarsis. Seven officers had been taken hostage, one of them in Miravera.')
        .claims.slice(-2)
        .map(({ place }) => place?.id),
    ).toEqual(['QV', 'miravera']))
  test('after other things told takes up the attacks by name', () =>
    expect(
      last(
        leer(
          'Una bomba estalló en Tarsis. Los presos retienen a 57 agentes.\n\nPor estos hechos hay seis detenidos.',
        ),
      ),
    ).toBe('tarsis'))
  test('means by "the jail" in a later paragraph the one that the article is about', () =>
    expect(
      last(
        readText(
          'Six inmates died at Roble prison. Nine were hurt.\n\nAnother was killed at Cumbres prison.\n\nThe case is old.\n\nThirty-one inmates were killed in this same penitentiary in July.',
        ),
      ),
    ).toBe('roble'))
  test('takes the place told before a colon', () =>
    expect(
      last(
        leer(
          'Hay 30 guardias retenidos en Roble.\n\nEn Cumbres no es así: los 12 agentes retenidos salieron libres.',
        ),
      ),
    ).toBe('cumbres'))
})
