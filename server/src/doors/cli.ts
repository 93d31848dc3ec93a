import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {run} from './cli/run.ts'

// A reader such as `head` may close the pipe early; what is left to say is then for nobody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const {stdout, env} = process

run(process.argv.slice(2), {
  cwd: process.cwd(),
  // As shipped: the bundle stands in `dist/`, beside `docs/`.
  project: fileURLToPath(new URL('..', import.meta.url)),
  columns: stdout.isTTY ? stdout.columns : undefined,
  hasColor: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  ...(env['GITHUB_WORKSPACE'] ? {repository: env['GITHUB_WORKSPACE']} : {}),
  now: () => Date.now(),
  readStdin: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  },
  out: (text) => stdout.write(text),
  err: (text) => process.stderr.write(text),
  serve: async () => (await import('./node.ts')).startNodeServer(),
}).then((code) => {
  process.exitCode = code
})
