import type {Plugin} from 'esbuild'

/** Node's modules that can reach beyond the machine. */
export const networkModules: readonly string[]
/** An esbuild plugin that leaves no way to the network in a bundle. */
export const offline: Plugin
