import type { TokenRange } from '@/lib/text/annotated-text'

/** An attribution while it is put together: token ranges; later steps add contents. */
export interface Draft {
  source: TokenRange | null
  cue: TokenRange | null
  contents: TokenRange[]
  rules: string[]
  /** The sentence that the cue (or else the content) stands in. */
  readonly sentence: number
  /** Something was said or written, so that a quotation that follows may go on with it. */
  readonly spoken: boolean
}
