import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '@/lib/reading/testing/island'

describe('what a wire reporter writes in English', () => {
  test.each([
    ['Two car bombs shook Tarsis early on Thursday.', ['attack 2 @tarsis']],
    [
      'A car bomb exploded outside a police station in Tarsis on Monday night, hurting three officers.',
      ['injured 3 @tarsis'],
    ],
    [
      'The mayor of Tarsis, Ana Vera, was shot dead on Sunday as she left her home in Miravera.',
      ['killed 1 @miravera'],
    ],
    ['Two bodyguards of the mayor were also killed in the attack in Tarsis.', ['killed 2 @tarsis']],
    [
      'Six inmates died in a fight at Roble prison. Also killed was a guard who had tried to step in.',
      ['killed 6 @roble', 'killed 1 @roble'],
    ],
    [
      'The bodies of five inmates were found inside Roble prison on Tuesday, the prison service said.',
      ['killed 5 @roble'],
    ],
    [
      'Prisoners at Roble prison released the last four of 11 guards they had been holding since Monday.',
      ['hostages_freed 4 @roble', 'hostages_held 11 @roble'],
    ],
    [
      'Guards at Roble prison regained control after a 14-hour riot that left nine inmates dead and 17 hurt.',
      ['killed 9 @roble', 'injured 17 @roble'],
    ],
    [
      "The riot at Roble prison killed at least 31 inmates, the attorney general's office said, raising an earlier toll of 18.",
      ['killed 31 at_least @roble', 'killed 18 @roble'],
    ],
    [
      'President Ana Vera declared a 60-day state of emergency in the prison system on Monday, a day after a gang leader vanished from Roble prison.',
      ['state_of_emergency - @QV', 'state_of_emergency 60 @QV', 'escaped 1 @roble'],
    ],
    ['The government has declared a night curfew in Arcos province.', ['rights_suspended - @QV-A']],
    [
      'A state of emergency of 30 days came into force in Belmonte on Friday.',
      ['state_of_emergency - @QV-B', 'state_of_emergency 30 @QV-B'],
    ],
    [
      'Nine inmates escaped from Cumbres prison through a tunnel; five of them have been recaptured.',
      ['escaped 9 @cumbres', 'other_count 5 @cumbres'],
    ],
    [
      "At least 20 prisoners remain at large after Sunday's breakout at Cumbres prison.",
      ['escaped 20 at_least @cumbres'],
    ],
    [
      'Soldiers and police were sent to Roble prison on Wednesday to restore order.',
      ['troops_deployed - @roble'],
    ],
    ['Some 1,500 soldiers entered Roble prison at dawn.', ['troops_deployed 1500 about @roble']],
    ['The army sent reinforcements to Tarsis.', ['troops_deployed - @tarsis']],
    [
      'Inmates at seven prisons took 57 guards hostage, the prison agency said.',
      ['hostages_held 57 @QV', 'other_count 7 @QV'],
    ],
    [
      'Inmates at Roble prison began a hunger strike on Monday to demand the return of a transferred leader. Eight guards are being kept inside.',
      ['hostages_held 8 @roble'],
    ],
    [
      'Gunmen opened fire in a pool hall in Tarsis, killing eight people and wounding three.',
      ['killed 8 @tarsis', 'injured 3 @tarsis'],
    ],
    [
      'Among the dead at Roble prison were two women visitors and a guard.',
      ['killed 2 @roble', 'killed 1 @roble'],
    ],
    [
      'The death toll at Roble prison climbed to 24 on Friday when two inmates died of their injuries in hospital.',
      ['killed 24 @roble', 'killed 2 @roble'],
    ],
    [
      'Roble prison is 40 percent over capacity, with 2,300 inmates in space for 1,600.',
      ['other_count 2300 @roble', 'inmates_capacity 1600 @roble'],
    ],
    ['A prosecutor investigating gangs was gunned down in Tarsis on Wednesday.', ['killed 1 @tarsis']],
    [
      'Police killed two of the attackers in Tarsis and captured four others.',
      ['killed 2 @tarsis', 'detained 4 @tarsis'],
    ],
    ['No deaths were reported in the riot at Roble prison.', []],
    [
      'More than 460 inmates have been killed in prison violence in the country since 2021.',
      ['killed 460 at_least @QV'],
    ],
    [
      'Last year 4,600 people were murdered in Valdoria, against 2,100 the year before.',
      ['killed 4600 @QV', 'killed 2100 @QV'],
    ],
    [
      'Three inmates were killed at Roble prison on Monday. The country has suffered a string of riots that have left more than 400 prisoners dead since 2021.',
      ['killed 3 @roble', 'killed 400 at_least @QV'],
    ],
    [
      'Six inmates were found hanged at Roble prison on Wednesday. A day later gunmen killed three guards at a food stall near the prison.',
      ['killed 6 @roble', 'killed 3 @roble'],
    ],
    [
      'Roughly two dozen prisoners were wounded, some of them seriously, at Roble prison.',
      ['injured 24 about @roble'],
    ],
    ['Twelve of the wounded at Roble prison are police officers.', ['injured 12 @roble']],
    ['Police found 11 bodies in a burnt-out cell block at Roble prison.', ['killed 11 @roble']],
    [
      'Simultaneous riots broke out on Tuesday in four prisons of Valdoria, leaving 79 inmates dead.',
      ['killed 79 @QV', 'other_count 4 @QV'],
    ],
    [
      'At Roble prison 37 died, at Cumbres prison 34 and at Miravera prison eight.',
      ['killed 37 @roble', 'killed 34 @cumbres', 'killed 8 @miravera-1'],
    ],
    ['The navy seized control of Roble prison with 700 marines.', ['troops_deployed 700 @roble']],
    ['The fighting, which began at 5 a.m. on Monday, spread to two other wings of Roble prison.', []],
    [
      'A grenade blast at a police post in Tarsis injured two officers, one of them critically.',
      ['injured 2 @tarsis'],
    ],
    [
      'Hooded gunmen kidnapped four police officers in Tarsis on Monday night; three were found alive.',
      ['hostages_held 4 @tarsis'],
    ],
    [
      'Three police officers abducted in Tarsis were freed unharmed on Thursday.',
      ['hostages_freed 3 @tarsis'],
    ],
    [
      'Vigilantes and gang members clashed in Puerto Lago, where 14 people were burned alive.',
      ['killed 14 @puerto-lago'],
    ],
    ['The leader of the gang, known as El Zorro, escaped from Roble prison on Sunday.', ['escaped 1 @roble']],
    [
      'A total of 43 prisoners broke out of the jail in Tarsis; 12 were caught within hours.',
      ['escaped 43 @tarsis', 'other_count 12 @tarsis'],
    ],
    ['Inmates hurled two grenades at the guard tower of Roble prison.', ['attack 2 @roble']],
    [
      'Around 50 inmates were moved from Roble prison to Cumbres prison after the clash.',
      ['other_count 50 about @roble'],
    ],
    [
      'Authorities recaptured seven of the 18 inmates who had fled Cumbres prison.',
      ['other_count 7 @cumbres', 'escaped 18 @cumbres'],
    ],
    ['The violence has claimed 12 lives in Tarsis since Friday.', ['killed 12 @tarsis']],
    [
      'Freedom of assembly and movement has been suspended in Arcos for 30 days.',
      ['rights_suspended - @QV-A'],
    ],
    [
      'Ten inmates were killed and 12 wounded when rival gangs clashed in Roble prison in Valdoria, officials said. It was the third massacre at the facility in a year. In November, 68 inmates died there.',
      ['killed 10 @roble', 'injured 12 @roble', 'killed 68 @roble'],
    ],
    [
      'Roble prison, in Arcos, saw a riot on Monday. Four inmates were killed.\n\nThe army surrounded the jail with 300 soldiers. Thirteen guards taken hostage were freed in the evening.\n\nIn the city of Tarsis, meanwhile, a bus was set on fire. Nobody was hurt.',
      ['killed 4 @roble', 'troops_deployed 300 @roble', 'hostages_freed 13 @roble'],
    ],
    [
      'A prison guard was stabbed to death and another was badly hurt at Cumbres prison on Friday.',
      ['killed 1 @cumbres', 'injured 1 @cumbres'],
    ],
    [
      'Officials said the inmates had been killed with knives and that 14 bodies had been recovered from Roble prison so far.',
      ['killed 14 @roble'],
    ],
    [
      'Three people died and five were hurt in two separate shootings in Tarsis.',
      ['killed 3 @tarsis', 'injured 5 @tarsis', 'attack 2 @tarsis'],
    ],
    [
      "Gangs stormed the country's two largest prisons and freed thousands of inmates.",
      ['escaped - @QV', 'other_count 2 @QV'],
    ],
    ['Presidential candidate Ana Vera was shot dead on Wednesday in Tarsis.', ['killed 1 @tarsis']],
    [
      'At least 70 people were killed and 16 seriously wounded on Thursday in Tarsis.',
      ['killed 70 at_least @tarsis', 'injured 16 @tarsis'],
    ],
    [
      'In July the mayor of Tarsis, Ana Vera, was murdered, and riots at Roble prison left 31 inmates dead.',
      ['killed 1 @tarsis', 'killed 31 @roble'],
    ],
    ['Roble prison housed some 900 women, more than twice its capacity.', ['other_count 900 about @roble']],
    [
      'In February four inmates died at Roble prison, and in July 22 were killed at Cumbres prison.',
      ['killed 4 @roble', 'killed 22 @cumbres'],
    ],
    [
      'Six inmates died on Monday at Roble prison in Valdoria. By Tuesday the toll had risen to nine.',
      ['killed 6 @roble', 'killed 9 @roble'],
    ],
    [
      'Six inmates died on Monday at Roble prison in Valdoria. Four people were killed in a bar in Miravera.\n\nThe prison was built for 454 people but held 1,224.',
      ['killed 6 @roble', 'killed 4 @miravera', 'inmates_capacity 454 @roble', 'other_count 1224 @roble'],
    ],
    ['Valdoria has had 15 jailbreaks since 2020.', []],
    ['In 2017 an attack on Roble prison freed more than 4,000 people.', ['escaped 4000 at_least @roble']],
    [
      'The governor of Arcos dismissed the director after 30 inmates escaped from Roble prison.',
      ['escaped 30 @roble'],
    ],
    [
      'The army took control of Roble prison on Tuesday with 2,700 soldiers, after clashes that killed 31 inmates.',
      ['troops_deployed 2700 @roble', 'killed 31 @roble'],
    ],
    ['A state of emergency has been in force in Arcos since February.', ['state_of_emergency - @QV-A']],
    [
      'Gunmen burst into a studio in Puerto Lago and took reporters hostage. Police freed them two hours later.',
      ['hostages_held - @puerto-lago', 'hostages_freed - @puerto-lago'],
    ],
    [
      'The president of Valdoria declared a state of emergency for 60 days in seven provinces, among them Arcos and Belmonte.',
      ['state_of_emergency - @QV', 'state_of_emergency 60 @QV'],
    ],
    [
      'Forces of Valdoria arrested 68 people who tried to take over a hospital in Tarsis.',
      ['detained 68 @tarsis'],
    ],
    [
      'Twelve guards were taken hostage at Roble prison and later freed.',
      ['hostages_held 12 @roble', 'hostages_freed 12 @roble'],
    ],
    [
      'Gunmen burst into a studio in Puerto Lago and took reporters hostage.',
      ['hostages_held - @puerto-lago'],
    ],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(expected.toSorted()))
})
