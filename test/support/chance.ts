import fc from 'fast-check'

const asked = process.env['FUZZ']

/** How many times as many random texts as usual: `FUZZ=20 npx vitest run test/fuzz`. */
export const effort = Number(asked ?? '1')

/** Every run looks at the same random texts, so that a failure is the change's; where `FUZZ` is set each looks at others. */
export const seed = asked === undefined ? 2027 : Date.now() % 0x7f_ff_ff_ff

fc.configureGlobal({seed})
