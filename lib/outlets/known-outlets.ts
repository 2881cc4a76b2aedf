import data from '@/assets/outlets.json'

import { createOutletDirectory, type OutletDirectory } from './outlet-directory'

/** The outlets that `assets/outlets.json` lists; `scripts/build-outlets.ts` writes it from the tables. */
export const knownOutlets: OutletDirectory = createOutletDirectory(data.rows)
