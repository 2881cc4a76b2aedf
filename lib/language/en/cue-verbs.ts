/**
 * English verbs that attribute. Authority for membership and grammar: Levin, *English Verb Classes and Alternations*
 * (1993), §37 (communication: transfer of a message, tell, manner of speaking, say, advise, complain), §29 (characterise,
 * declare, conjecture), §33 (judgement), §31–32 (admire, want), §30 (see); Caldas-Coulthard (1994) for reporting verbs of
 * news. Each line: the sense's grammar, then its verbs; `verb+particle` where the particle belongs to the cue.
 * c: clause or quotation; h: a hearer may stand between; o: noun phrase; i: to-infinitive; t: its object is a thing as often as words; a: no verb but an adjective after *be*, before a clause.
 */
export const reportVerbs = `
  c: say claim assert allege contend insist argue remark comment observe note opine quip joke muse
  ct: state declare maintain add continue repeat underscore underline answer type wire read highlight
  c: conclude explain elaborate reiterate emphasize emphasise stress clarify
  c: suggest hint imply indicate intimate signal estimate predict forecast speculate reckon counter retort respond reply rejoin
  c: boast brag gush gripe grumble complain lament moan whine fume rail thunder huff snap shoot+back fire+back hit+back push+back
  c: shout yell scream cry exclaim whisper mutter murmur mumble chant sing holler bellow bark growl interject
  c: tweet retweet post blog message email e-mail text write write+back caption
  c: confess disclose divulge reveal report
  co: announce acknowledge admit concede confirm deny recount recall mention proclaim disclose reveal report propose recommend
  co: affirm reaffirm postulate posit testify swear attest vouch certify pronounce theorize theorise caution
  co: point+out spell+out make+clear make+it+clear make+plain let+slip put+it go+on+to+say chime+in weigh+in sum+up
  co: outline detail describe specify lay+out set+out set+forth summarize summarise reference
  ch: tell inform remind assure reassure warn notify advise alert caution promise convince persuade
  chi: ask urge beg beseech implore
  hi: warn
  hio: instruct command order
  c: ask inquire enquire query wonder+aloud
  o: criticize criticise denounce decry condemn slam blast deride ridicule mock lambaste lambast rebuke chide scold berate castigate
  o: praise laud hail commend applaud tout trumpet extol
  o: accuse blame characterize characterise portray depict label brand dub term call liken compare dismiss
  o: cite quote echo invoke address discuss question challenge dispute rebut refute attack assail defend downplay
  o: point+to refer+to allude+to speak+of speak+about talk+about talk+of warn+of warn+about warn+against complain+about boast+of boast+about
  o: joke+about comment+on write+about tweet+about brag+about rail+against lash+out+at speak+out+against hint+at object+to respond+to
  o: highlight
  o: note claim mention state explain stress emphasize emphasise underscore reiterate repeat
  c: make+the+point make+the+case make+the+argument raise+the+question raise+the+possibility
  o: express voice unveil inquire+about
  c: voice+concern voice+concerns express+concern express+concerns raise+concerns voice+fears express+fears voice+hope express+hope
  o: estimate
  o: touch+on elaborate+on expand+on insist+on
  oi: call+for call+on appeal+for appeal+to
  o: say+of
  o: say
  o: thank congratulate apologize+for apologise+for`

/** What shows something rather than says it; subjects are studies, polls, records as often as people. */
export const evidenceVerbs = `
  co: show reveal demonstrate confirm document
  cto: find
  ct: prove determine
  c: calculate rule
  c: learn discover`

/** Thought, feeling, wish and intention. */
export const stanceVerbs = `
  c: think believe feel suspect assume presume imagine guess figure doubt realize realise wonder worry fear hope wish
  co: know see consider view regard expect understand anticipate foresee envision recognize recognise remember forget
  i: hope wish want expect intend plan aim seek decide decline refuse agree promise pledge vow threaten offer demand propose
  ct: decide
  c: agree pledge promise vow threaten demand
  o: want favor favour oppose support back endorse prefer reject demand seek threaten pledge promise offer welcome question
  o: urge ask request hope+for look+for push+for agree+with agree+on plan+on worry+about think+about think+of believe+in
  o: back+away+from distance+himself+from disagree+with ask+for ask+about
  oi: want expect encourage
  i: invite
  a: worried concerned convinced persuaded confident certain sure afraid hopeful optimistic adamant skeptical sceptical doubtful
  o: fear dislike resent regret admire respect distrust`
