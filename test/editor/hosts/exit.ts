const actions = new Set<() => void>()
let armed = false
const parentInterval = 1000

/**
 * Takes an action to run when this process ends for any reason it can notice (a normal end, an uncaught error, Ctrl+C,
 * a termination or hang-up signal, the end of its parent) and gives back a function that forgets it. Actions are synchronous and run last
 * registered first, so what a later one uses is still there.
 */
export function atExit(action: () => void): () => void {
  arm()
  actions.add(action)
  return () => {
    actions.delete(action)
  }
}

function arm(): void {
  if (armed) return
  armed = true
  process.on('exit', runAll)
  const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code))
  // A signal to npm alone ends the shell between npm and this process, which is then told nothing.
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(signals.SIGHUP)
  }, parentInterval).unref()
}

function runAll(): void {
  for (const action of [...actions].reverse()) {
    actions.delete(action)
    try {
      action()
    } catch (error) {
      process.stderr.write(`While cleaning up: ${String(error)}\n`)
    }
  }
}
