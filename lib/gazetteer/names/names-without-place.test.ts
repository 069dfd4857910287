import { expect, test } from 'vitest'
import { namesWithoutPlace } from './names-without-place'

const named = (text: string, language: 'en' | 'es', placed: string[] = []) => {
  const toponyms = placed.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    text: name,
    place: { id: name } as never,
    reason: '',
  }))
  return namesWithoutPlace(text, language, toponyms).map(({ name }) => name)
}

test('names of places that nothing places are told, each once', () => {
  expect(named('Gunmen raided Harrowby village on Monday. In Harrowby nine died.', 'en')).toEqual([
    'Harrowby',
  ])
  expect(named('They were freed in Sellow-Brask, near Tor N’Yaka.', 'en')).toEqual([
    'Sellow-Brask',
    'Tor N’Yaka',
  ])
  expect(named('Murieron nueve en las aldeas de Harrowby y en el bosque de Brask.', 'es')).toEqual([
    'Harrowby',
    'Brask',
  ])
})

test('neither a name that has its place, nor a person’s, a day or a body', () => {
  expect(named('Nine died in Lagos on Monday, the police said.', 'en', ['Lagos'])).toEqual([])
  expect(named('The raid was in March, said Musa Sellow of the Brask Courier.', 'en')).toEqual([])
  expect(named('Según el ministro Sellow, murieron nueve en julio.', 'es')).toEqual([])
})
