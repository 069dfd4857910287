import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('a headline says by a colon or a dash who says it', () => {
  test.each<[string, string[]]>([
    ['Police: nine inmates dead after riot in Roble', ['9: Police']],
    ['SNAP: nine inmates killed in riot at Roble', ['9: SNAP']],
    ['Interior Ministry: nine guards held in Roble prison', ['9: Interior Ministry']],
    ['Nine inmates killed in riot at Roble: police', ['9: police']],
    ['Nine inmates killed in riot at Roble - officials', ['9: officials']],
    // Who was held, where it was, and a row of a list.
    ['Guards: nine held in Roble prison', ['9: null']],
    ['Hospital: nine people killed in Roble', ['9: null']],
    // What a headline shouts.
    ['RIOT: nine inmates killed in Roble', ['9: null']],
    ['WATCH: nine inmates killed in Roble', ['9: null']],
    ['FACTBOX: nine inmates killed in Roble', ['9: null']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    ['SNAP: ocho heridos, nueve muertos en la cárcel de Roble', ['8: SNAP', '9: SNAP']],
    ['Fiscalía: hay nueve presos muertos en Roble', ['9: Fiscalía']],
    ['Hay nueve presos muertos en Roble: Ministerio del Interior', ['9: Ministerio del Interior']],
    ['Iglesia de Roble: nueve muertos en un ataque', ['9: null']],
    ['VIDEO: nueve presos muertos en la cárcel de Roble', ['9: null']],
    ['MASACRE: nueve presos muertos en la cárcel de Roble', ['9: null']],
    ['Nueve presos muertos en la cárcel de Roble: FOTOS', ['9: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
