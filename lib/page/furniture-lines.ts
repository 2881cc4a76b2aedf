import type { ScannedBlock } from './scan'

/**
 * Lines that stand between the paragraphs of an article without being its text: "Read also: …", "Advertisement",
 * "Share this". English, German, French, Spanish, Portuguese, Italian, Dutch; collected from pages of news sites.
 */
const pointer =
  /^[\s>»→•▶*[(|-]*(?:read (?:also|more|next|our|the full|full)|also read|also (?:see|on)|related(?:\s|:|$)|see also|see more|more (?:on|from|about|in|stories|news|coverage)\b|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended|don[’']t miss|must[- ]read|watch(?: now| more| also|:)|listen(?: now| to|:)|click here|continue reading|keep reading|up next|next:|find out more|learn more|view (?:all|more|gallery)|(?:explore|discover) more|lesen sie (?:auch|mehr)|lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie|lire aussi|à lire|a lire|voir aussi|sur le même (?:sujet|thème)|lee (?:también|además|más)|leer (?:también|más)|ver también|te puede interesar|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|lees ook|les også|läs (?:också|mer)|читайте также)/i

const noise =
  /^[\s[(|*-]*(?:advertisement|advertisment|advertising|ad|ads|sponsored(?: content)?|promoted|article continues (?:below|after)[^.]{0,40}|story continues(?: below)?[^.]{0,40}|continue reading below|scroll (?:down )?to continue[^.]{0,40}|this (?:ad|content) [^.]{0,60}|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|reklam|annonse|annons|advertentie|реклама|広告|comments?|\d+ comments?|no comments(?: yet)?|leave a (?:comment|reply)|share(?: this)?(?: (?:article|story|post|page))?|share on [\w /]{2,20}|tweet|facebook|twitter|whatsapp|linkedin|email|e-mail|print|copy link|link copied|save|follow us[^.]{0,40}|sign up|log in|subscribe(?: now)?|skip to [\w ]{3,30}|loading\W{0,5}|back to top|image \d+ of \d+|\d+ ?(?:of|\/) ?\d+|play(?: video)?|video|photos?|gallery|getty images|(?:image|photo|picture|foto|bild|credit|photo credit|image credit|quelle|source)\s{0,2}[:©][^.]{0,120}|tags?:.{0,200}|filed under.{0,200}|posted in.{0,100}|topics?:.{0,200}|placeholder.{0,20}|\d+ min(?:ute)?s?(?: read)?|\d+ (?:hours?|days?|minutes?|weeks?) ago)[\s\])|*:.…-]*$/i

/** Headings after which nothing of the article comes any more. */
const ending =
  /^[\s»]*(?:comments?|\d+ comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|related(?: (?:posts?|articles?|stories|content|news|topics|links|reading))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|(?:more|latest) (?:from|on|in|stories|news|articles|posts|coverage)\b.{0,60}|recommended(?: (?:for you|articles|stories|reading))?|(?:read|up) next|what to read next|most (?:read|popular|viewed)|trending(?: now)?|popular (?:posts|stories|articles)|recent (?:posts|articles|stories|news)|latest(?: (?:news|stories|posts))?|about the authors?|about (?:us|the company)|meet the author|(?:share|rate) this.{0,20}|tags|topics|our methodology|(?:subscribe|sign up|newsletter)\b.{0,60}|editor[’']s (?:picks?|choice)|contact(?: us| information)?|get in touch|further reading|see also|kommentare?|mehr zum thema|weitere (?:artikel|themen|nachrichten|meldungen)|das könnte (?:sie|dich).{0,40}|auch interessant|commentaires?|sur le même (?:sujet|thème)|à lire (?:aussi|également)|comentarios|comentários|te puede interesar|más (?:noticias|en|sobre)\b.{0,40}|relacionad[oa]s|leia (?:também|mais)|veja (?:também|mais)|commenti|leggi anche|reacties|lees ook|relaterade?|読まれて.{0,20}|関連記事|комментарии|читайте также)[\s:.…!?»]*$/i

/** Whether a block is such a line by its words, or because next to nothing in it is no link. */
export function isFurnitureLine(block: ScannedBlock): boolean {
  const { text } = block
  const plain = text.length - block.linked
  if (text.length <= 240 && noise.test(text)) return true
  if (block.linked > 0.9 * text.replace(/\s/g, '').length) return block.kind !== 'paragraph' || !/[.!?]["”’»)]?$/.test(text)
  if (block.linked > 0.6 * text.length) return block.kind !== 'paragraph' || plain < 40 || pointer.test(text)
  return text.length <= 300 && (block.linked > 0.25 * text.length || text.length < 40) && pointer.test(text)
}

/** Whether a block is a heading, or a short line like one, that ends the article. */
export function endsArticle(block: ScannedBlock): boolean {
  return block.text.length <= 80 && (block.kind === 'heading' || block.strong > 0 || block.linked === 0) && ending.test(block.text)
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|april|mai|juni|juli|enero|febrero|marzo|abril|mayo|junio|julio|agosto|janvier|février|mars|avril|juin|juillet|août|janeiro|fevereiro|março|maio|gennaio|febbraio|aprile|maggio|giugno|luglio'
const dateLine = new RegExp(`^(?:(?:published|updated|posted|last (?:updated|modified)|first published|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato)\\b|\\w{3,12},? )?.{0,24}(?:\\b(?:${months})\\w{0,9}\\.? ?,? \\d|\\d\\.? (?:de )?(?:${months})\\w{0,9}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`, 'i')

/** Whether a line before the first paragraph says who wrote and when: `By Jane Roe`, `4 May 2025, 11:02`. */
export function isByline(block: ScannedBlock): boolean {
  const { text } = block
  if (block.kind === 'heading' || text.length > 100 || /[.!?]["”’»]?$/.test(text)) return false
  return /^(?:(?:written |story |text |words )?by|von|par|por|di|kommentar von|ein kommentar von|text:)\s+\p{Lu}/iu.test(text) || (text.length < 60 && dateLine.test(text))
}
