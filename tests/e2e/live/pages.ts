import type { MadeUp } from '@/scripts/serve-folder'

type Page = NonNullable<ReturnType<MadeUp>>

/** A report in which everybody is named, but for one sentence of its second paragraph. */
export const paragraphs = [
  'The harbour council voted on Tuesday to keep the old crane on the quay, after a debate that lasted until midnight and drew two hundred people.',
  'The repairs will cost three million euros, Reuters reported.',
  '“That crane has been here longer than any of us,” said Walter Quist, who chairs the council. “It would be foolish to sell it for scrap.”',
  'Martha Ellery, the harbour engineer, said the crane would need a new coat of paint and four new bolts before the summer, and that both were affordable.',
  'The council will meet again in June to decide what to do with the empty warehouse behind it, which has stood without a roof since the storm.',
] as const

/** What a second article says; `Bloomberg` instead of `Reuters`. */
export const otherParagraphs = [
  'The ferry between the two islands will run every hour from May on, the harbour office decided on Wednesday, after three winters of complaints.',
  'A second ship was ordered for forty million euros, Bloomberg reported.',
  '“We have waited long enough for this,” said Ingrid Solheim, who runs the school on the smaller island. “My pupils will be home for dinner.”',
  'The new timetable will be printed in April, Solheim said, and hung at both piers before the first visitors of the season arrive.',
  'The old ship will be kept as a reserve, and will be painted by the apprentices of the yard, as it has been every spring for sixty years.',
] as const

/** Headline, byline, date and paragraphs as newsrooms write them. */
export function articleMarkup(title: string, texts: readonly string[] = paragraphs): string {
  return `<article><h1>${title}</h1><p class="byline">By Wilma Oakes</p><time datetime="2026-04-01">1 April 2026</time><div class="article-body">${texts.map((text) => `<p>${text}</p>`).join('')}</div></article>`
}

interface Parts {
  readonly head?: string
  readonly title?: string
  /** Attributes of `html`. */
  readonly attributes?: string
}

/** A page of a news site around a body. */
export function pageOf(body: string, { head = '', title = 'Council keeps the old crane on the quay', attributes = 'lang="en"' }: Parts = {}): Page {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
  }
}

/** Title of the first article. */
export const craneTitle = 'Council keeps the old crane on the quay'
export const ferryTitle = 'Ferry to run every hour between the islands'

/** Where the badge of the first and of the second article stands. */
export const craneEnd = 'three million euros'
export const ferryEnd = 'forty million euros'

/** The page of the first article. */
export const cranePage = (parts: Parts = {}): Page => pageOf(`<main>${articleMarkup(craneTitle)}</main>`, parts)

/** Serves pages by name; `name.html?…` all alike. */
export function served(pages: Readonly<Record<string, Page>>): MadeUp {
  return (path) => pages[path.slice(1)] ?? null
}
