import type { FindingCode } from './finding'

/** Name of the sentence that tells the reader why (`unlinked-report` → `finding.unlinkedReport`), as the locale files have it. */
export function whyKey(code: FindingCode): string {
  return `finding.${code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}`
}
