import type { FindingCode } from '@/lib/findings/finding'
import { t } from '@/lib/platform/i18n'

type Camel<Code extends string> = Code extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Code

/** What a finding is called before the reader, in her language: a few words, upper case first, no full stop. */
export function findingName(code: FindingCode): string {
  // The type does to each code what the replacement does: a code without a text is a compile error.
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<FindingCode>
  return t(`findingName.${name}`)
}
