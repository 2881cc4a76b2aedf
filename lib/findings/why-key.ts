import { type FindingCode, findingCodes } from './finding'

const keys = new Map(findingCodes.map((code) => [code, `finding.${code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}`]))

/** Name of the sentence that tells the reader why (`unlinked-report` → `finding.unlinkedReport`), as the locale files have it. */
export function whyKey(code: FindingCode): string {
  return keys.get(code) ?? ''
}
