/** More frames than this belong to advertisements. */
const mostFrames = 20

/** The bodies of the page's own frames: a frame of another origin shows no document. */
export function ownFrames(document: Document): HTMLElement[] {
  return [...document.getElementsByTagName('iframe')].slice(0, mostFrames).flatMap((frame) => frame.contentDocument?.body ?? [])
}
