import type { ScannedBlock } from './block-text'

/**
 * Lines that stand between the paragraphs of an article without being its text: "Read also: …", "Advertisement",
 * "Share this". English, German, French, Spanish, Portuguese, Italian, Dutch; collected from pages of news sites.
 */
const pointer =
  /^[\s>»→•▶*[(|-]*(?:read (?:also|more|next|our|the full|full)|also (?:read|see|on)|related(?:\s|:|$)|see (?:also|more)|more (?:on|from|about|in|stories|news|coverage)\b|you (?:may|might) |recommended|don[’']t miss|must[- ]read|watch(?: now| more| also|:)|listen(?: now| to|:)|click here|(?:continue|keep) reading|up next|next:|find out more|learn more|view (?:all|more|gallery)|(?:explore|discover) more|lesen sie |lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie|(?:à |a )?lire aussi|voir aussi|sur le même|lee (?:también|además|más)|leer |ver también|te puede interesar|más información|(?:leia|veja) (?:também|mais)|saiba mais|leggi anche|lees ook|les også|läs |читайте также)/i

const noise =
  /^[\s[(|*-]*(?:advert(?:ise?ments?|ising)?|ads?|sponsored(?: content)?|promoted|(?:article|story) continues[^.]{0,40}|continue reading below|scroll (?:down )?to continue[^.]{0,40}|this (?:ad|content) [^.]{0,60}|anzeige|werbung|publicit\S{1,4}|publicidade?|pubblicità|reklama?|annonse?|advertentie|реклама|広告|(?:\d+ |no )?comments?(?: yet)?|leave a (?:comment|reply)|share(?: (?:this|on))?[\w /]{0,20}|tweet|facebook|twitter|whatsapp|linkedin|e-?mail|print|(?:copy link|link copied)|save|follow us[^.]{0,40}|sign up|log in|subscribe(?: now)?|skip to [\w ]{3,30}|loading\W{0,5}|back to top|(?:image )?\d+ ?(?:of|\/) ?\d+|(?:play )?video|photos?|gallery|getty images|(?:(?:image|photo|picture)(?: credit)?|foto|bild|credit|quelle|source)\s{0,2}[:©][^.]{0,120}|(?:tags?|topics?|filed under|posted in)[: ].{0,200}|placeholder.{0,20}|\d+ min(?:ute)?s?(?: read)?|\d+ (?:hours?|days?|minutes?|weeks?) ago)[\s\])|*:.…-]*$/i

/** Headings after which nothing of the article comes any more. */
const ending =
  /^[\s»]*(?:(?:\d+ )?comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|related(?: \w{3,9})?|you (?:may|might) .{0,40}|(?:more|latest) (?:from|on|in|stories|news|articles|posts|coverage)\b.{0,60}|recommended.{0,20}|(?:read|up) next|what to read next|(?:most|popular|recent|trending|latest) ?\w{0,9}|about (?:the authors?|us|the company)|meet the author|(?:share|rate) this.{0,20}|tags|topics|our methodology|(?:subscribe|sign up|newsletter)\b.{0,60}|editor[’']s .{4,8}|contact(?: us| information)?|get in touch|further reading|see also|kommentare?|mehr zum thema|weitere \w+|das könnte .{0,40}|auch interessant|commentaires?|sur le même .{5,6}|à lire .{0,12}|coment[aá]rios|te puede interesar|más \w{2,8}\b.{0,40}|relacionad[oa]s|(?:leia|veja) .{3,6}|commenti|leggi anche|reacties|lees ook|読まれて.{0,20}|関連記事|комментарии|читайте также)[\s:.…!?»]*$/i

/** Whether a block is such a line by its words, or because next to nothing in it is no link. */
export function isFurnitureLine(block: ScannedBlock): boolean {
  const { text, linked } = block
  const { length } = text
  if (length <= 240 && noise.test(text)) return true
  // At least every second character is no white space.
  if (linked > 0.45 * length && linked > 0.9 * text.replace(/\s/g, '').length) return block.kind !== 'paragraph' || !/[.!?]["”’»)]?$/.test(text)
  if (linked > 0.6 * length) return block.kind !== 'paragraph' || length - linked < 40 || pointer.test(text)
  return length <= 300 && (linked > 0.25 * length || length < 40) && pointer.test(text)
}

/** Whether a block is a heading, or a short line like one, that ends the article. */
export function endsArticle(block: ScannedBlock): boolean {
  return block.text.length <= 80 && (block.kind === 'heading' || block.strong > 0 || block.linked === 0) && ending.test(block.text)
}

const months = 'jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|fév|avr|juin|aoû|fev|gen|mag|giu|lug|set|ott|mär'
const dateLine = new RegExp(`^.{0,40}(?:\\b(?:${months})[a-zûé]{0,9}\\.? ?,? \\d|\\d\\.? (?:de )?(?:${months})[a-zûé]{0,9}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`, 'i')

/** Whether a line before the first paragraph says who wrote and when: `By Jane Roe`, `4 May 2025, 11:02`. */
export function isByline(block: ScannedBlock): boolean {
  const { text } = block
  if (block.kind === 'heading' || text.length > 100 || /[.!?]["”’»]?$/.test(text)) return false
  return /^(?:(?:written |story |text |words )?by|von|par|por|di|kommentar von|ein kommentar von|text:)\s+\p{Lu}/iu.test(text) || (text.length < 60 && dateLine.test(text))
}
