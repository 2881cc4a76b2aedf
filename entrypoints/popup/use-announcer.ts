import { useCallback, useState } from 'preact/hooks'

/** What the one live region says, and how to say something: the same words twice are heard twice. */
export function useAnnouncer(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('')
  const say = useCallback((text: string) => setSaid((last) => (last === text ? `${text}\u00A0` : text)), [])
  return [said, say]
}
