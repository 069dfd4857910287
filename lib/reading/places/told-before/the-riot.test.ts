import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const riot =
  'Nine inmates have been killed in Valdoria, authorities said.\n\nPolice searched Roble prison through the night and found nine bodies.'
const motin =
  'Nueve internos murieron en Valdoria, según las autoridades.\n\nLa Policía registró de noche la cárcel de Roble y halló nueve cuerpos.'

test.each([
  'The revolt was over on Monday night: prisoners gave themselves up and let 20 hostages go.',
  'In the end of the riot, 20 hostages were freed.',
  'Prisoners ended the mutiny and freed 20 hostages.',
])('the riot is that of the one prison told of: %s', (text) =>
  expect(placedLines(readText(`${riot}\n\n${text}`))).toContain('hostages_freed 20 @roble'),
)

test.each([
  'La revuelta acabó el lunes y los presos liberaron a 20 rehenes.',
  'Durante el motín fueron liberados 20 rehenes.',
])('the same in Spanish: %s', (text) =>
  expect(placedLines(leer(`${motin}\n\n${text}`))).toContain('hostages_freed 20 @roble'),
)

test('of two prisons told of, it may be either', () => {
  const two =
    'Nine inmates were killed in Roble prison on Monday.\n\nIn Cumbres prison four inmates were killed on Tuesday.\n\nThe government of Valdoria met.'
  expect(placedLines(readText(`${two}\n\nIn the uprising 20 hostages were freed.`))).not.toContain(
    'hostages_freed 20 @roble',
  )
})

test('forces are sent to more than the one prison', () =>
  expect(placedLines(readText(`${riot}\n\nAfter the riot 300 soldiers were deployed.`))).not.toContain(
    'troops_deployed 300 @roble',
  ))

test('an emergency declared after the riot does not hold in the prison alone', () => {
  const opening =
    'Nine inmates have been killed in Valdoria, authorities said.\n\nPolice searched Roble prison.'
  const measure =
    'After the riot, the president declared a state of emergency and suspended freedom of assembly.'
  expect(placedLines(readText(`${opening}\n\n${measure}`)).join()).not.toMatch(/(?:emergency|rights).*@roble/)
  const medida =
    'Tras el motín, el presidente decretó el estado de excepción y suspendió la libertad de reunión.'
  expect(placedLines(leer(`${motin}\n\n${medida}`)).join()).not.toMatch(/(?:emergency|rights).*@roble/)
})

test('jails to which inmates are to be moved are not where things happen', () => {
  expect(
    placedLines(
      readText(
        'Nine inmates died in a fire at Roble prison. Over 1,000 were led out of a facility that was built for 600, until transport to other jails could be found.',
      ),
    ),
  ).toContain('inmates_capacity 600 @roble')
  expect(
    placedLines(
      leer(
        'Nueve reos murieron en un incendio en la cárcel de Roble. Otros 120 resultaron heridos mientras se preparaba su envío a otras cárceles.',
      ),
    ),
  ).toContain('injured 120 @roble')
})
