import { standInServices, type StandIns } from '@/tests/lookups/stand-in-services'

/** Where the made-up reports stand: hosts of real outlets, played on this machine. People and events are invented. */
export const report = 'https://www.wsj.com/world/minister-pressed-ostland'
export const laterReport = 'https://www.reuters.com/world/tanker-fees-double'

const page = (title: string, day: string, site: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1><p class="byline">By Wilma Oakes</p><time datetime="${day}">${day}</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

const reports: Readonly<Record<string, string>> = {
  [report]: page('Minister Pressed Ostland to Let Pilots Board Tankers', '2026-03-04', 'The Wall Street Journal', [
    'Harbour minister Lena Crane spent 45 minutes on the telephone on Monday pressing Ostland to let its pilots board tankers in the Grey Strait, according to a transcript of the call.',
    '“We will never be the doormen of anybody’s sea, and they know it well,” Piet Aalders, the envoy of Ostland, said in an interview on Tuesday afternoon.',
    'The two countries have quarrelled about the strait since the lighthouse at Kell burned down, and neither has paid for the pilots who guide ships around the wreck.',
    'Shipowners in the port of Kell said that they would wait for the result of the talks before they send their tankers through the narrow channel again.',
  ]),
  [laterReport]: page('Tanker Fees in Grey Strait to Double in June', '2026-03-05', 'Reuters', [
    'Ostland will double the fee for tankers that pass the Grey Strait to 18,000 crowns in June, Transport Secretary Maud Pellworm said on Thursday in the town hall of Kell.',
    'Shipowners would have to pay the fee before their vessels reach the outer buoy, Pellworm said, and the money would be spent on a new lighthouse and on pilots.',
    'The shipowners’ association of Kell called the fee a robbery, and its chairman Ruben Stade said that half of the fleet would take the longer way round the cape.',
    'The fee was last raised nine years ago, when the first of the tankers ran aground on the sandbank that the pilots call the pillow.',
  ]),
}

/** A commentary that cites both reports and links neither; one of its quotations was altered. */
export const commentary = page('The minister who would not hang up', '2026-03-06', 'The Loud Lantern', [
  'The Wall Street Journal reported that Crane spent 45 minutes pressing Ostland to let pilots board tankers in the Grey Strait.',
  'One can only wonder what the other ministers did in the meantime, since the harbour was full of ships that waited for somebody to decide anything at all.',
  '“We will always be the doormen of anybody’s sea, and they know it well,” Piet Aalders told The Wall Street Journal.',
  'Ostland will double the fee for tankers to 18,000 crowns in June, Reuters reported, and spend the money on a lighthouse that nobody asked for.',
])

/** The outlets' servers. */
export function outletServers(): StandIns {
  return {
    ...standInServices(),
    hosts: new Set(Object.keys(reports).map((address) => new URL(address).hostname)),
    listener: (request, response) => {
      const body = reports[`https://${request.headers.host}${request.url}`]
      response.writeHead(body === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '')
    },
  }
}
