/**
 * The one place of the extension that can send anything: background only, and only `boundedFetch` of the look-ups calls it, which
 * notes each request first.
 */
export function sendRequest(address: string, init: RequestInit): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- see above
  return fetch(address, init)
}
