import { archive } from './archive'
import { crossref } from './crossref'
import { factChecks } from './fact-checks'
import { federalRegister } from './federal-register'
import { gdelt } from './gdelt'
import { guardian } from './guardian'
import { newsSitemap } from './news-sitemap'
import { nyt } from './nyt'
import { blueskyPosts, mastodonPosts, xPosts } from './posts'
import type { LookupService } from './service'

/** Every service, in the order of `serviceIds`. */
export const services: readonly LookupService[] = [newsSitemap, gdelt, federalRegister, crossref, archive, xPosts, blueskyPosts, mastodonPosts, guardian, nyt, factChecks]
