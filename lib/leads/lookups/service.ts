import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { Outlet } from '@/lib/outlets/outlet-directory'

/** Every look-up service, in the order in which they are offered. Names of settings, ledger rows and texts. */
export const serviceIds = ['news-sitemap', 'gdelt', 'federal-register', 'crossref', 'archive', 'x-posts', 'bluesky-posts', 'mastodon-posts', 'guardian', 'nyt', 'fact-checks'] as const

export type ServiceId = (typeof serviceIds)[number]

/**
 * Why a service gave no answer: *not checked*, never *not found*.
 * `unpermitted`: the reader or the browser does not let us ask. `address`: it would lead to a private or unsafe address.
 * `limited`: asked too often. `denied`: it did not take the key. `status`: it answered that it could not.
 */
export const faults = ['unpermitted', 'address', 'unreachable', 'late', 'redirected', 'too-large', 'malformed', 'limited', 'denied', 'status'] as const

export type Fault = (typeof faults)[number]

/** What a look-up is about: one attribution of a stored analysis. */
export interface Subject {
  readonly analysis: Analysis
  readonly attribution: AnalysedAttribution
  /** The outlet of its channel; `null` where it has none that the list knows. */
  readonly outlet: Outlet | null
  readonly pack: LanguagePack
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The reader's own key for this service; `null` where there is none. */
  readonly key: string | null
}

/** Something that a service knows. Every text in it is plain text and every address http(s), of the site that it claims to be of. */
export type Found =
  /** May be the report or the document: to be ranked against what the article says of it. `published`: ISO 8601. */
  | { readonly kind: 'report'; readonly url: string; readonly title: string; readonly published: string | null }
  /** An archived copy of `of`. `taken`: ISO 8601 date. */
  | { readonly kind: 'copy'; readonly url: string; readonly of: string; readonly taken: string }
  /** A linked post; `author` as its platform names them. `there` is `false` where the platform says that it has no such post for the public. */
  | { readonly kind: 'post'; readonly url: string; readonly there: boolean; readonly author: string | null }
  /** What a fact checker wrote about a claim; `rating` in their own words. */
  | { readonly kind: 'check'; readonly url: string; readonly title: string; readonly publisher: string; readonly rating: string }

export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault }

/** One request, as a service words it. */
export interface LookupRequest<Answer> {
  /** https; put together from our own data and the stored analysis, never from a message. */
  readonly address: string
  /** The reader's key, wherever it stands in `address`: the ledger shows a blot instead. */
  readonly secret?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Most bytes of the answer, unpacked. */
  readonly maxBytes: number
  /** How long an answer may be used again, in milliseconds. */
  readonly keepFor: number
  /** A further status than 200 that is an answer. */
  readonly absent?: readonly number[]
  /** Reads the body, whatever its content type says. Never throws; the answer is plain JSON. */
  readonly parse: (body: string, status: number) => Result<Answer>
}

/** Sends one request, or takes its answer from the cache. Never rejects; all that services know of the network. */
export type LookupFetch = <Answer>(request: LookupRequest<Answer>, signal: AbortSignal) => Promise<Result<Answer>>

/** One service that may be asked, once the reader allowed it. One file each. */
export interface LookupService {
  readonly id: ServiceId
  /** Least time between two requests, in milliseconds. */
  readonly pause: number
  /** Whether it may know something about this. Pure; asks nobody. */
  canAsk(subject: Subject): boolean
  /** Asks it. `[]`: it answered, and has nothing. */
  ask(subject: Subject, fetch: LookupFetch, signal: AbortSignal): Promise<Result<readonly Found[]>>
  /** The body of one answer → what of it is used. Never throws. */
  parse(body: string, status: number): Result<unknown>
}

export const failed = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault })

export const succeeded = <Value>(value: Value): Result<Value> => ({ ok: true, value })

/** Answers of services change within the hour, those of archives and libraries within the day. Milliseconds. */
export const hour = 3_600_000
