import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** Base forms by sense; irregular pasts follow after a slash: past, participle if it differs. */
export const verbsEn: Partial<Record<Sense, string>> = {
  kill: 'kill hang/hanged strangle murder assassinate execute slay/slew/slain massacre behead decapitate slaughter lynch dismember disembowel incinerate asphyxiate electrocute bludgeon bury butcher poison throttle garrotte smother martyr',
  die: 'die perish succumb suffocate drown',
  hurt: 'graze hospitalise hospitalize hurt/hurt injure wound maim slash scald concuss knife',
  seize: 'seize kidnap abduct snatch grab',
  hold: 'hold/held keep/kept retain detain/detained',
  free: 'free release liberate rescue',
  deploy: 'deploy send/sent rush fly/flew/flown pour dispatch mobilise mobilize station redeploy post',
  detain: 'arrest detain/detained apprehend net nab collar',
  capture: 'capture',
  recapture: 'recapture rearrest re-arrest retake/retook/retaken',
  catch: 'catch/caught intercept',
  escape: 'escape flee/fled abscond spring/sprang/sprung',
  transfer: 'transfer relocate move evacuate',
  riot: 'participate riot mutiny revolt rebel clash fight/fought',
  attack: 'explode detonate attack ambush assault bomb bombard shell strafe torch stab firebomb',
  shoot: 'shoot/shot fire gun',
  declare:
    'declare impose decree announce place put/put order extend renew introduce proclaim issue call enact approve adopt prolong lengthen sign activate invoke reinstate',
  suspend: 'suspend curb restrict limit curtail ban forbid/forbade/forbidden prohibit',
  cover: 'encompass cover',
  design: 'design build/built intend mean/meant make/made conceive',
  house: 'house enclose accommodate lodge shelter cram squeeze jam imprison incarcerate confine',
  exceed: 'exceed surpass top pass',
  say: 'say/said add report confirm note state tell/told announce assure acknowledge explain insist warn claim declare indicate point reveal disclose admit inform specify tweet write/wrote/written reckon estimate count stress recall argue maintain detail',
  deny: 'deny reject dismiss refute debunk dispel',
  leave: 'leave/left',
  cost: 'cost/cost claim take/took/taken',
  reach:
    'reach number near approach total climb rise/rose/risen stand/stood grow/grew/grown increase jump fall/fell/fallen drop hit/hit',
  correct: 'correct revise lower amend update raise cut/cut downgrade',
  begin: 'begin/began/begun start erupt flare',
  happen: 'happen occur unfold',
  end: 'end finish conclude stop cease',
  try: 'try attempt seek/sought',
  foil: 'foil thwart prevent frustrate stop block',
  plan: 'plan hope expect threaten want wish',
  remain: 'remain stay continue',
  see: 'see/saw/seen witness',
  return: 'return',
  flee: 'flee/fled',
  displace: 'displace uproot',
  vanish: 'vanish disappear',
  evacuate: 'evacuate',
  have: '',
  be: '',
  other:
    'walk step/stepped reunite militarise militarize scramble permit/permitted allow enable riddle slit/slit haul pronounce clap extinguish liquidate eliminate neutralise neutralize come/came go/went/gone get/got give/gave/given find/found know/knew/known lead/led meet/met run/ran spread/spread win/won lose/lost think/thought bring/brought ' +
    'buy/bought sell/sold speak/spoke/spoken break/broke/broken drive/drove/driven throw/threw/thrown wear/wore/worn hear/heard show/shown sit/sat become/became ' +
    'grow/grew draw/drew/drawn hide/hid/hidden ride/rode choose/chose/chosen spend/spent pay/paid lie/lay feel/felt steal/stole/stolen blow/blew/blown ' +
    'shake/shook/shaken sweep/swept tear/tore/torn beat/beat/beaten burst/burst bind/bound cling/clung creep/crept deal/dealt dig/dug overrun/overran sneak/sneaked crawl climb slip tie bundle hunt share lock burn/burnt fit/fit live inhabit occupy carry set/set bleed/bled choke emerge trample lob/lobbed survive treat feed/fed  forget/forgot/forgotten ' +
    'freeze/froze/frozen lay/laid leap/leapt light/lit ring/rang/rung shut/shut sink/sank/sunk sleep/slept slide/slid stick/stuck swear/swore/sworn swim/swam swing/swung teach/taught wake/woke ' +
    'withdraw/withdrew/withdrawn undergo/underwent undertake/undertook overcome/overcame overtake/overtook bear/bore/borne bite/bit/bitten fly/flew/flown mistake/mistook/mistaken split/split shed/shed ' +
    'suffer sustain storm appear use work help check verify corroborate want need ask call try turn open close follow follow live play happen provide serve include involve link blame trace restore control regain ' +
    'manage fear let/let look wait belong jump overpower trap surrender rock support take/took/taken condemn demand visit join face regain affect rule strike/struck overturn annul refuse tunnel/tunnelled surround encircle besiege scour comb pursue describe crowd pack herd promise vow resign question punish collapse crash slam pound negotiate await secure achieve obtain facilitate ensure congratulate thank mourn grieve pray commemorate remember investigate represent embrace attain',
}
