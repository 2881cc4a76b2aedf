/**
 * Verbs that are no cues, so that subjects and clauses can be told apart. Authority: the verbs among the 5,000 most
 * frequent words of Davies & Gardner, *A Frequency Dictionary of Contemporary American English* (2010), written from
 * the list's definition, not copied; irregular forms from Quirk et al. (1985), §3.11–3.20.
 */
export const irregularVerbs: readonly (readonly [base: string, past: string, participle: string])[] = `
  arise arose arisen|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten
  bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|buy bought bought
  catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
  deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
  forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
  get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit
  hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
  let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
  overcome overcame overcome|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen
  run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
  shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
  sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
  spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven
  swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
  tell told told|think thought thought|throw threw thrown|understand understood understood|undertake undertook undertaken
  uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld
  write wrote written|rewrite rewrote rewritten|overhear overheard overheard|retell retold retold|foretell foretold foretold`
  .split(/[|\n]/)
  .map(line => line.trim().split(/\s+/))
  .flatMap(([base, past, participle]) => (base !== undefined && past !== undefined && participle !== undefined ? [[base, past, participle] as const] : []))

/** Regular verbs that are seldom anything else in the present tense. */
export const regularVerbs = `
  accept achieve act add address affect agree aim allow appear apply approach argue arrive assume attend avoid
  belong carry cause change collapse collect compete concern consider consist contain continue contribute create cover
  decide decline defeat defend deliver depend deserve destroy develop die differ disappear earn elect emerge enable
  encourage end endorse engage enjoy ensure enter establish exist expand expect explain extend face fail fear focus follow
  force gain happen help hope identify ignore imagine improve include increase indicate intend introduce invest involve
  join kill lack last launch learn like listen live look love maintain manage matter move need obtain occur offer open
  oppose own pass perform play prefer prepare prevent produce protect prove provide pull push raise reach realize receive
  reduce refuse reject relate remain remove replace represent require resign respond result retain return reveal save
  seem serve share solve spark start stay stop suffer support survive talk tend threaten try turn use visit wait walk
  want warn watch wonder work worry
  abandon abolish absorb accelerate accommodate accompany accuse acquire adapt adjust administer adopt alter amend amplify annex
  appoint arrest ascend assemble assist attract avert await ban bolster choose clarify coincide combat comply compose confront consult
  convey convict cooperate cultivate deepen deny deploy depose derail detain deter devote diminish disband discourage dismantle displace
  dissolve divide donate educate eliminate embrace employ enact enforce enhance enlarge enlist ensue erode evacuate evolve exceed exclude
  exempt expel exploit explore expose fulfil fulfill generate halt hesitate ignite impose impress incite incorporate inflict inform
  inherit initiate injure inspire install interact interfere intervene invade invite isolate jeopardize legalize liberate maximize
  minimize mobilize modernize negotiate nominate obey oblige occupy oust overturn persist persuade prevail proceed prohibit prosecute
  provoke pursue reassure rebuild recover recruit refrain reinforce relocate renew repeal resemble restore retaliate revive sacrifice
  safeguard satisfy settle stabilize stimulate strengthen submit succeed sustain tackle tolerate transform undergo undermine unify
  unite urge vanish violate weaken widen`
