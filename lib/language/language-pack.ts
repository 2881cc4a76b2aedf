/** Words and a few functions of one language. Each list names its authority. The engine takes it as an argument. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly language: string
}
