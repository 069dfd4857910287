import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross } from './cross'

const broken =
  '.. broken arm, .. broken leg, .. broken rib, .. broken ribs, .. broken nose, .. broken jaw, .. broken hand, .. broken wrist, ' +
  '.. broken ankle, .. broken collarbone, .. broken finger, .. broken fingers, .. broken bones'
const wounds =
  '.. wounds, .. wound, .. injuries, .. injury, .. burns, .. cuts, .. bruises, .. fractures, .. stab wounds'
const limbs =
  'in the leg, in the legs, in the arm, in the arms, in the foot, in the feet, in the hand, in the hands, in the knee, in the knees, ' +
  'in the shoulder, in the thigh, in the neck, in the back, in the stomach, in the chest, in the abdomen'
const seriously =
  'in hospital, in critical condition, in serious condition, in stable condition, in intensive care'
const clinics =
  'to hospital, to hospitals, to the hospital, to a hospital, to local hospitals, to nearby hospitals, to a clinic, to clinics, to an infirmary'

/** Verbs of more than one word for what kills, wounds or spares people; see `phrases-en.ts` for the marks. */
export const harmEn: [string, Sense][] = [
  ...cross('hurt', 'have suffer sustain', broken),
  ...cross('hurt', 'suffer', '.. concussion, .. inhalation'),
  ...cross('hurt', 'suffer sustain receive', wounds),
  ...cross('hurt', 'have', '.. burns, .. wounds, .. injuries, .. bruises, bruises, cuts'),
  ...cross('hurt', 'sustain suffer', 'wounds, injuries'),
  ...cross('other', 'treat', 'to'),
  ...cross('hurt', 'treat', 'in, at, for'),
  ...cross('hurt', 'shoot', limbs),
  ...cross('hurt', 'remain be', 'on .. wards'),
  ...cross(
    'hurt',
    'leave',
    '.. in hospital, .. in critical condition, .. in serious condition, .. with injuries',
  ),
  ...cross('hurt', 'be remain', seriously),
  ...cross('hurt', 'be', 'at a hospital, at hospital, at hospitals, under treatment'),
  ...cross('hurt', 'take rush airlift transport transfer evacuate', clinics),
  ...cross('hurt', 'take send', '.. to hospital, .. to hospitals'),
  ...cross('hurt', 'put', '.. in hospital'),
  ...cross('hurt', 'lie', 'in hospital'),
  ...cross('hurt', 'receive need require', '.. treatment, .. care, .. surgery'),
  ...cross('hurt', 'need', 'stitches, treatment'),
  ...cross('hurt', 'undergo', '.. surgery, surgery'),
  ...cross('hurt', 'take', 'a bullet'),
  ...cross('hurt', 'break', 'bones'),
  ...cross('hurt', 'recover', 'in, from'),
  ...cross('hurt', 'beat', 'up, badly, severely'),
  ...cross('kill', 'beat stab hack club crush trample', 'to death, .. to death'),
  ...cross('kill', 'burn', '.. to death'),
  ...cross('kill', 'shoot', 'to death, .. to death, dead, .. dead'),
  ...cross('kill', 'knife', 'to death'),
  ...cross('die', 'freeze starve bleed choke', 'to death'),
  ...cross('kill', 'put', 'to death'),
  ...cross('die', 'bleed choke suffocate starve', 'to death'),
  ...cross('die', 'burn', 'to death'),
  ...cross('kill', 'burn', 'alive'),
  ...cross('kill', 'gun mow cut hack', 'down'),
  ...cross('kill', 'finish', 'off'),
  ...cross('kill', 'blow tear', 'apart'),
  ...cross(
    'kill',
    'find',
    'dead, .. dead, lifeless, hanged, hanging, shot, murdered, strangled, stabbed, beheaded, decapitated, mutilated, dismembered, ' +
      'slain, bludgeoned, burned, burnt',
  ),
  ...cross('die', 'lose', 'life, lives, .. fight for life'),
  ...cross('die', 'meet', 'death, a violent death, their death, their deaths, .. end, .. deaths, .. death'),
  ...cross('die', 'lie fall drop', 'dead'),
  ...cross('die', 'lie', 'shot, stabbed, strangled, beheaded, slain, murdered, lifeless'),
  ...cross('hurt', 'lie', 'wounded, injured, bleeding'),
  ...cross('die', 'turn', 'up dead'),
  ...cross('die', 'breathe', '.. last'),
  ...cross('die', 'pay', 'with .. life, with .. lives'),
  ...cross('cost', 'take', '.. lives, the lives'),
  ...cross('kill', 'cost', '.. their lives, .. his life, .. her life'),
  ...cross('survive', 'make', 'it'),
  ...cross('survive', 'pull', 'through'),
]
