import {wordSet} from './phrases.ts'

/** By “out” and “off”, the words behind that make a whereabouts of it: “out in the country”, “off the ring road”. */
export const awayBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['out', wordSet('in on at by near past beyond there here west east north south toward towards along where behind')],
  ['off', wordSet('the a an campus site highway route interstate exit main')],
])

/** “Out of town”, “out of the way”, “out of hours”. */
export const placesOut = wordSet('town state way network hours season doors city county area pocket')

/** Words of dropping that “not” before them takes back: “I would not skip it”. */
export const spared = wordSet('drop dropped skip skipped avoid pass exclude rejected removed eliminated')

/** Words that take back the one behind them. */
export const denials = wordSet('not never no cannot nothing')
