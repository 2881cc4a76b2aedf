/** Smallest index below `length` for which `reached` holds; `length` where none does. `reached` turns true once and stays so. */
export function firstIndex(length: number, reached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
