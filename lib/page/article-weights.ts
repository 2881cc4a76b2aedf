type Weights = Readonly<Record<string, number>>

/**
 * How much each signal of `article-signals.ts` speaks for an article, by the stage in which it is asked for: a logistic regression
 * (L2 = 1) on 719 hand-labelled pages of 2015–2026 (419 articles of news sites, blogs and institutions in 30 languages; 300 fronts,
 * lists, shops, forums, documentation and service pages), rounded to one decimal. Ten-fold cross-validation: precision 0.97,
 * recall 0.97. `bareRoot` (a site's root without a headline of its own) is set by hand: that set has few front pages,
 * the web has many; so is `talks` (12 forums of that set and one article have such a name).
 */
export const articleWeights = {
  address: { slug: 1.4, dated: 1.1, newsWord: 2.2, listWord: -0.9, shopWord: -1, talkWord: -1.9, docWord: -1.7, sellWord: -0.2, talkHost: -1.1, docHost: -1.2 },
  head: { ogArticle: 1, ogWebsite: -0.9, published: 0.7, author: 0.9, section: 1.5, singlePost: 1.1, listPage: -1.2 },
  elements: { headed: 1.3, bareRoot: -2, longH1: 0.4, oneArticle: 0.9, someTimes: 0.8, inputs: -0.9 },
  data: { ldArticle: 2.2, ldOtherOnly: -0.9 },
  names: { sells: -1.2, talks: -1.2 },
} as const satisfies Record<string, Weights>

/** The score of a page about which no signal says anything. */
export const articleBias = -3.2

/** What the body's share of the page's text (0 … 1) adds once it has been read. */
export const bodyShareWeight = 1.4

/** Score from which on a page is an article: odds of one to two, since a missed article cannot be asked for. */
export const leastScore = -0.6
