// Loaded before a program by the tests: the first thing of the network it touches ends it with code 86.
const deny = (what) => () => {
  process._rawDebug(`The network was touched: ${what}.`)
  process.exit(86)
}

const doors = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:http': ['get', 'request', 'createServer'],
  'node:https': ['get', 'request', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
  'node:dns': ['lookup', 'resolve', 'reverse'],
}

for (const [name, functions] of Object.entries(doors)) {
  const module = require(name)
  for (const one of functions) module[one] = deny(`${name} ${one}`)
}
require('node:net').Socket.prototype.connect = deny('node:net Socket.connect')
globalThis.fetch = deny('fetch')
globalThis.WebSocket = class {
  constructor() {
    deny('WebSocket')()
  }
}
