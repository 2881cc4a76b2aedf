import { database as ours, type Database } from './database'

/** Remembers that the reader called a finding *not an issue*, or takes it back. `key`: see `dismissal-key.ts`. */
export async function setDismissed(url: string, key: string, dismissed: boolean, at: number, db: Database = ours): Promise<void> {
  if (dismissed) await db.dismissals.put({ url, key, at })
  else await db.dismissals.delete([url, key])
}

/** Keys of everything dismissed at an address. */
export async function dismissedKeys(url: string, db: Database = ours): Promise<Set<string>> {
  const dismissals = await db.dismissals.where('url').equals(url).toArray()
  return new Set(dismissals.map(({ key }) => key))
}
