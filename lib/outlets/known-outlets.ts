import data from '@/assets/outlets.json'

import { createOutletDirectory, type OutletDirectory } from './outlet-directory'

/** The outlets that `assets/outlets.json` lists. */
export const knownOutlets: OutletDirectory = createOutletDirectory(data.outlets)
