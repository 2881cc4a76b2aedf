/**
 * The words of a text as quotations are compared: lower case, compatibility forms as one, apostrophes and everything between words
 * gone, so that marks, dashes and ellipses make no difference.
 */
export function plainWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘'ʼ]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
}
