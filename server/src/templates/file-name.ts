import type {Template} from '../lexicon/template.ts'
import {type Known, targetOf} from './facts.ts'

/** The file a template makes, from the folder of `residency.yaml`; undefined for a part of a draft. */
export const fileNameFor = ({file, targets}: Pick<Template, 'file' | 'targets'>, known: Known): string | undefined => {
  if (file === undefined) return undefined
  const {program} = known
  return file
    .replaceAll('{program}', slug(program?.id ?? program?.name ?? '') || 'program')
    .replaceAll('{target}', targetOf(known) ?? targets?.[0] ?? 'shared')
}

/** The name, or the next one with a number that no file has. */
export const unusedFileName = (path: string, isTaken: (path: string) => boolean): string => {
  const dot = path.lastIndexOf('.')
  let free = path
  for (let count = 2; isTaken(free); count += 1) free = `${path.slice(0, dot)}-${count}${path.slice(dot)}`
  return free
}

/** “St. Brendan Medical Center” as `st-brendan-medical-center`. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
