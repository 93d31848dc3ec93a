import {readFile} from 'node:fs/promises'

/** Node's modules that can reach beyond the machine; a bundle that asks for one gets a refusal in its place. */
export const networkModules = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'quic']

const refusal = `
const refuse = () => {
  throw new Error('Residency Drafts has no network code: its server speaks over --stdio or --node-ipc.')
}
module.exports = {createServer: refuse, createConnection: refuse}
`

/**
 * An esbuild plugin that leaves no way to the network in a bundle: the language server library would speak over sockets
 * and pipes if asked to, and papaparse would download a table if it were given an address.
 */
export const offline = {
  name: 'offline',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:node:)?[\w/]+$/}, ({path}) =>
      networkModules.includes(path.replace('node:', '')) ? {path: 'network', namespace: 'refused'} : undefined,
    )
    onLoad({filter: /./, namespace: 'refused'}, () => ({contents: refusal, loader: 'js'}))
    onLoad({filter: /[\\/]papaparse[\\/]papaparse(?:\.min)?\.js$/}, async ({path}) => {
      const [before, after, ...more] = (await readFile(path, 'utf8')).split('new XMLHttpRequest')
      if (after === undefined || more.length > 0) return {errors: [{text: 'Its download is no longer where it was.'}]}
      return {contents: `${before}undefined${after.replace(/^\(\)/, '')}`, loader: 'js'}
    })
  },
}
