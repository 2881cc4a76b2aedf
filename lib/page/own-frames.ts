/** More frames than this belong to advertisements. */
const mostFrames = 20

/** The bodies of the page's own frames that hold anything: a frame of another origin shows no document. */
export function ownFrames(document: Document): HTMLElement[] {
  const bodies = [...document.getElementsByTagName('iframe')].flatMap((frame) => frame.contentDocument?.body ?? [])
  return bodies.filter(({ childElementCount }) => childElementCount > 0).slice(0, mostFrames)
}
