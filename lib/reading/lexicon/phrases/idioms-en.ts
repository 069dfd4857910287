import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross } from './cross'

/** What news says for killing, dying, living on and arresting in a turn of phrase; see `phrases-en.ts` for the marks. */
export const idiomsEn: [string, Sense][] = [
  ...cross('kill', 'carry bring pull', 'out dead, out lifeless'),
  ...cross('kill', 'bring', 'up dead'),
  ...cross('kill', 'pull', 'dead from'),
  ...cross('kill', 'pronounce declare', 'dead'),
  ...cross('kill', 'riddle', '.. with bullets'),
  ...cross('kill', 'hack cut blow', 'to pieces'),
  ...cross('kill', 'put', 'to the sword'),
  ...cross('kill', 'burn', 'to ashes'),
  ...cross('die', 'have', '.. throats slit, .. throats cut, .. throat slit, .. throat cut'),
  ...cross('cost', 'slit cut', 'the throats, the throat'),
  ...cross('die', 'give', '.. lives'),
  ...cross('die', 'lay', 'down .. lives'),
  ...cross('die', 'pay', '.. with .. life'),
  ...cross('cost', 'end extinguish', '.. lives'),
  ...cross('survive', 'make', 'it out alive'),
  ...cross('survive', 'come', 'out alive, back alive'),
  ...cross('survive', 'get', 'out alive'),
  ...cross('survive', 'return', 'alive'),
  ...cross('survive', 'leave', '.. alive'),
  ...cross('kill', 'send take', 'to the morgue, to the mortuary'),
  ...cross('other', 'send', '.. home'),
  ...cross('detain', 'take', '.. into custody'),
  ...cross('detain', 'place put', '.. under arrest, .. in handcuffs'),
  ...cross('detain', 'lead', 'away in handcuffs, off in handcuffs'),
  ...cross('detain', 'end', 'up in handcuffs'),
  ...cross('detain', 'be', 'in handcuffs'),
  ...cross('detain', 'haul', 'in, off, away'),
  ...cross('detain', 'clap', 'in irons'),
]
