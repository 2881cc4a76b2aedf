/**
 * What every runtime of ours has (page, worker, Node) although it is not part of ECMAScript.
 * The pure rooms compile without `DOM`; this is the whole list of what they may use beyond the language.
 */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly searchParams: { get(name: string): string | null }
  static canParse(url: string, base?: string): boolean
}
