import {readFileSync} from 'node:fs'
import {root} from './project.ts'

/** The code of a page of the project that stands in fences of one language, in order. */
export const fencesIn = (path: string, language: string): readonly string[] => {
  const page = readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
  return [...page.matchAll(/^( *)(`{3,})(\S+)\n([\s\S]*?)^\1\2$/gm)]
    .filter(([, , , info]) => info === language)
    .map(([, indent = '', , , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}

/** The one fence of a language in a page that holds a text. */
export const fenceWith = (path: string, language: string, text: string): string => {
  const [found, ...more] = fencesIn(path, language).filter((code) => code.includes(text))
  if (found === undefined || more.length > 0) throw new Error(`${path} has not one ${language} block with “${text}”.`)
  return found
}
