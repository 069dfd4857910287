import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('people told of before are not claimed anew by what they are called', () => {
  test.each([
    ['Seventeen of the fugitives were back behind bars by Monday.', ['other_count 17']],
    ['Vega said 103 of the fugitives had been caught by Saturday noon.', ['other_count 103']],
    ['Police have caught a dozen of the escapees near Tarsis.', ['other_count 12']],
    ['Nine of the fugitives are women.', []],
    ['Three of the hostages are doctors.', []],
    ['Two detainees are minors.', []],
    ['Seven of the fugitives are still at large.', ['escaped 7']],
    ['There are 12 hostages in Roble prison.', ['hostages_held 12']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('detainees of a prison are its inmates', () => {
  test.each([
    [
      'At the end of November there were 1,539 detainees, 65 of them women, in Roble prison.',
      ['other_count 1539'],
    ],
    ['Roble prison holds 740 detainees.', ['other_count 740']],
    ['The number of detainees rose to 45 in Tarsis.', ['detained 45']],
    ['A count found 4,700 people in the prisons of Valdoria.', ['other_count 4700']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})
