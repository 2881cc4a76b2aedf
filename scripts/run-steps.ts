import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One command of a run. */
export interface Step {
  readonly name: string
  /** Names of the steps that have to end well before this one starts. */
  readonly after: readonly string[]
  /** A file inside `node_modules` that Node runs, and its arguments; or a function that throws where the step fails. */
  readonly run: readonly [script: string, ...args: string[]] | ((signal: AbortSignal) => Promise<unknown>)
}

/** How a run ended. */
export interface StepResult {
  readonly name: string
  /** `skipped`: not started, since another step failed first. */
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly seconds: number
}

const hasGroups = process.platform !== 'win32'

const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const seconds = (since: number): number => (performance.now() - since) / 1000

/** The file that a package's command runs, so that no shell and no `npx` stands between (they differ on Windows). */
export function binOf(packageName: string, command = packageName): string {
  const folder = resolve('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[command]
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, file)
}

/** Ends a process and, where the system has process groups, whatever it started. */
function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(hasGroups ? -pid : pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** Runs a file under Node with its arguments. `null` where that ends well, else all that it printed. Nothing that it started outlives it, nor the signal. */
export function runScript(run: readonly [script: string, ...args: string[]], signal: AbortSignal): Promise<string | null> {
  return new Promise((done) => {
    const { FORCE_COLOR: _, ...plain } = process.env
    const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'pipe'], detached: hasGroups, env: { ...plain, NO_COLOR: '1' } })
    let output = ''
    const keep = (chunk: string): void => {
      output += chunk
    }
    const stop = (): void => endGroup(child, 'SIGTERM')
    signal.addEventListener('abort', stop)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => keep(error.message))
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop)
      endGroup(child, 'SIGKILL')
      done(code === 0 ? null : output)
    })
    if (signal.aborted) stop()
  })
}

function execute({ run }: Step, signal: AbortSignal): Promise<string | null> {
  if (typeof run !== 'function') return runScript(run, signal)
  return run(signal).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

/**
 * Runs steps side by side, at most `width` at once, each after those it names. Prints a line as each ends, and the whole output of one that failed.
 * After a failure what runs is allowed to end and nothing new starts.
 */
export async function runSteps(steps: readonly Step[], width: number): Promise<StepResult[]> {
  const results = new Map<string, StepResult>()
  const running = new Map<string, Promise<void>>()
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  for (const signal of interrupts) process.on(signal, interrupt)
  const failed = (): boolean => stop.signal.aborted || [...results.values()].some(({ state }) => state === 'failed')
  const ready = (step: Step): boolean =>
    !results.has(step.name) && !running.has(step.name) && step.after.every((name) => results.get(name)?.state === 'passed')
  const start = async (step: Step): Promise<void> => {
    const began = performance.now()
    const output = await execute(step, stop.signal)
    const result: StepResult = { name: step.name, state: output === null ? 'passed' : 'failed', seconds: seconds(began) }
    results.set(step.name, result)
    running.delete(step.name)
    console.log(`${output === null ? '✓' : '✗'} ${step.name} ${result.seconds.toFixed(1)} s (${results.size} of ${steps.length})`)
    if (output !== null) console.log(`\n${output.trimEnd()}\n`)
  }
  for (;;) {
    const next = failed() ? [] : steps.filter(ready).slice(0, width - running.size)
    for (const step of next) running.set(step.name, start(step))
    if (running.size === 0) break
    await Promise.race(running.values())
  }
  for (const signal of interrupts) process.removeListener(signal, interrupt)
  return steps.map(({ name }) => results.get(name) ?? { name, state: 'skipped', seconds: 0 })
}
