import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** Singular forms, folded; plurals follow by rule unless given after a slash. */
export const nounsEn: Partial<Record<NounClass, string>> = {
  inmate: 'inmate prisoner convict internee occupant',
  staff:
    'guard warder warden jailer official worker employee staffer agent staff personnel administrator caretaker cook clerk servant corps/corps',
  guard: 'guard warder jailer',
  police:
    'gendarme police policeman/policemen policewoman/policewomen officer cop constable sheriff patrolman/patrolmen detective commando',
  soldier:
    'soldier guardsman/guardsmen troop trooper paratrooper marine military serviceman/servicemen army reservist force navy reinforcement',
  person:
    'people townspeople townsfolk tribespeople nationals person/persons guide man/men woman/women child/children boy girl individual civilian victim member relative resident bystander ' +
    'passer/passers citizen adult minor teenager youth colleague mother father son daughter brother sister wife husband visitor other gunman/gunmen ' +
    'attacker assailant hitman/hitmen suspect student pedestrian neighbour neighbor family/families counterpart foreigner accomplice killer murderer migrant guerrilla militant rebel insurgent extremist miner farmer tourist passenger missionary/missionaries protester demonstrator worshipper shopper patient rival enemy/enemies opponent guest survivor intruder infant baby/babies nun monk pilgrim fan guest clown tribesman/tribesmen cleric imam pastor bishop rabbi cadet recruit conscript veteran pilot sailor fisherman/fishermen herder shepherd hunter labourer laborer builder trader vendor merchant shopkeeper cyclist biker motorcyclist commuter traveller holidaymaker villager islander settler refugee immigrant exile celebrant reveller partygoer concertgoer spectator onlooker pupil schoolgirl schoolboy schoolchild/schoolchildren teen toddler orphan widow pensioner medic paramedic firefighter rescuer volunteer diplomat envoy senator lawmaker legislator activist campaigner blogger photographer cameraman/cameramen editor columnist singer musician actor artist athlete boxer criminal offender felon robber thief/thieves burglar kidnapper extortionist dealer gangster mobster thug bandit pirate terrorist jihadist separatist militiaman/militiamen paramilitary/paramilitaries sniper looter rapist henchman/henchmen engineer technician peacekeeper trafficker smuggler newborn mercenary/mercenaries ' +
    'aide hopeful contender frontrunner nominee incumbent tycoon businessman/businessmen businesswoman/businesswomen banker chauffeur mechanic carpenter plumber bricklayer electrician cleaner porter waiter waitress barber hairdresser baker butcher barman/barmen bartender cashier receptionist salesman/salesmen hawker courier postman/postmen janitor seaman/seamen crewman/crewmen docker airman/airmen fireman/firemen lifeguard informer informant whistleblower witness accuser defendant juror lodger tenant landlord squatter beggar addict lookout cousin uncle aunt niece grandfather grandmother grandson granddaughter stepfather stepmother stepson fiance fiancee bride groom spouse girlfriend boyfriend sibling twin youngster lad elder retiree scholar professor lecturer headmaster headmistress scientist surgeon midwife/midwives dentist pharmacist carer chaplain preacher deacon friar seminarian catechist contractor foreman/foremen overseer supervisor inspector magistrate ombudsman/ombudsmen notary/notaries delegate commissioner superintendent chairman/chairmen chairwoman spokesman/spokesmen spokeswoman/spokeswomen unionist organiser organizer adviser advisor assistant motorist rider orderly/orderlies turncoat collaborator accountant ' +
    'steward nomad attendant attendee supporter deportee friend grandchild/grandchildren slave peasant housewife/housewives prostitute trainee intern apprentice stowaway castaway newborn hiker diver climber mountaineer bather swimmer diner trucker ranger logger rancher pastoralist clubber mourner marcher fighter seafarer crewmember arsonist instigator agitator',
  household: 'household family/families',
  role:
    'mayor footballer player leader governor candidate prosecutor judge lawyer journalist reporter director minister president councillor councilor ' +
    'politician priest doctor nurse teacher driver chief commander captain colonel general lieutenant sergeant corporal bodyguard secretary nephew ' +
    'ringleader kingpin boss deputy ambassador',
  gang: 'gang clan faction cartel band rioter ringleader',
  prison:
    'prison jail penitentiary/penitentiaries facility/facilities centre center lockup lock-up gaol penal',
  system: 'system',
  area: 'province canton city/cities town area region country/countries state municipality district neighbourhood neighborhood parish commune',
  dead: 'dead fatality/fatalities corpse body/bodies',
  death: 'death killing murder homicide assassination execution decapitation slaying lynching',
  life: 'life/lives',
  hurt: 'injury/injuries casualty/casualties wounded injured hurt',
  hostage: 'hostage captive abductee',
  detainee: 'detainee',
  arrest: 'arrest detention capture',
  fugitive: 'fugitive escapee runaway',
  displaced: 'displaced homeless',
  missing: 'missing',
  evacuated: 'evacuee',
  escape: 'escape breakout jailbreak break-out',
  seizure: 'abduction kidnapping hostage-taking seizure',
  release: 'release liberation',
  deployment: 'deployment mobilisation mobilization dispatch',
  operation: 'operation raid intervention',
  transfer: 'transfer relocation',
  violence:
    'riot rioting clash fight fighting shooting shootout massacre blast explosion attack arson brawl mutiny/mutinies confrontation gunfight gunfire bombing ' +
    'uprising quarrel battle slaughter stabbing assault ambush rebellion onslaught disturbance melee skirmish revolt bloodshed bloodbath bloodletting carnage shoot-out rampage',
  strike: 'hunger-strike strike',
  toll: 'toll figure count number total tally balance',
  room: 'capacity room space place bed',
  excess: 'overcrowding overpopulation surplus',
  emergency: 'emergency exception',
  measure: 'measure curfew',
  decree: 'decree order article law',
  right: 'right freedom liberty',
  control: 'control',
  time: 'day week month year hour minute decade night century term age sentence morning',
  extent:
    'kilometre kilometer km mile metre meter hectare acre ton tonne kilogram kilo kg gram pound cell block floor',
  money: 'dollar euro peso million',
  label:
    'school precinct terminal platform area zone annex gate street avenue channel flight brigade battalion no number pavilion wing block ward cellblock article decree chapter unit route highway page stage section cell module sector',
  rumour: 'rumour rumor hoax',
  source: 'source',
  weapon:
    'grenade weapon gun rifle pistol firearm round bullet ammunition phone mattress/mattresses vehicle car bomb explosive knife/knives machete gunshot time',
  thing:
    'rescue station post base percent point vote seat election poll case file complaint request building wall violence unrest tension hospital clinic response control-room protest information status issue deal break footage/footage clip recording photograph',
}
