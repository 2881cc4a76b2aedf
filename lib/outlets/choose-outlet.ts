import type { Claim } from './name-index'
import type { Outlet } from './outlet'

/**
 * Which outlet a name stands for, of those that claim it (in the list's order): the one that the text named in full before; then the only
 * one of the page's country; then the one that the name means everywhere. `null` where that leaves two or none: nobody is called wrongly.
 * `country` as in `Outlet`, `null` where the page's is not known.
 */
export function chooseOutlet(claims: readonly Claim[], outletAt: (number: number) => Outlet, seen: ReadonlySet<Outlet>, country: string | null): Outlet | null {
  const only = claims.length === 1 ? claims[0] : undefined
  if (only !== undefined && !only.shared) return outletAt(only.number)
  const outlets = claims.map((claim) => outletAt(claim.number))
  const named = outlets.filter((outlet) => seen.has(outlet))
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const everywhere = claims.findIndex((claim) => !claim.shared)
  const local = country === null ? [] : outlets.filter((outlet) => outlet.country === country)
  const known = outlets[everywhere] ?? null
  if (known !== null && (local.length === 0 || local.includes(known))) return known
  return local.length === 1 ? (local[0] ?? null) : null
}
