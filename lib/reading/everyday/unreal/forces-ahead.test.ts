import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const sent = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'troops_deployed').map(({ quantity }) => quantity?.value)

test.each([
  'Valdoria has offered 2,000 troops after the riot at Roble prison.',
  'Valdoria pledged 500 soldiers for the mission after the riot at Roble prison.',
  'Valdoria, which had promised to lead that force with 1,000 police officers, drew back after the riot.',
  'After the riot the minister flew to Valdoria to salvage plans for a force of 1,000 police officers.',
  "After the riot at Roble prison Valdoria's plan foresees the deployment of 2,500 officers from several countries.",
  'Valdoria postponed the deployment of 1,000 police officers to Roble prison.',
  'Valdoria put the deployment of 1,000 police officers to Roble prison on hold on Tuesday.',
  'Its 1,000 police officers will only travel once a council exists, Valdoria says.',
  'After the riot 200 officers would be deployed in Tarsis if the court allows it.',
])('who offers, plans or puts off forces has sent none: %s', (text) => {
  expect(sent(readText(text))).toEqual([])
})

test.each([
  'Valdoria ha ofrecido 2.000 soldados tras el motín en la cárcel de Roble.',
  'Valdoria, que había prometido encabezar la fuerza con 1.000 policías, se retiró tras el motín.',
  'El plan prevé desplegar 1.000 policías en Tarsis si lo autoriza el Congreso.',
  'Valdoria aplazó el despliegue de 1.000 policías en la cárcel de Roble.',
  'Valdoria puso en pausa el despliegue de 1.000 policías en la cárcel de Roble.',
  'Valdoria dejó en suspenso el despliegue de 1.000 policías en la cárcel de Roble.',
  'Valdoria insiste en que sus mil policías solo viajarán cuando exista un consejo.',
])('so it is in Spanish: %s', (text) => {
  expect(sent(leer(text))).toEqual([])
})

test.each([
  'The 400 soldiers whom Valdoria had promised arrived at Roble prison on Monday.',
  'The minister said that 400 soldiers will be sent to Tarsis when the state of emergency begins on Friday.',
  'Under a plan agreed on Monday, the army sent 400 soldiers to Roble prison.',
  'The army cancelled leave and sent 400 soldiers to Roble prison.',
])('who sends them has, whatever was planned: %s', (text) => {
  expect(sent(readText(text))).toEqual([400])
})
