import {specialtyLabels} from '../lexicon/specialties.ts'
import type {Program} from '../workspace/shape.ts'

/** What `residency.yaml` knows of a program, in Markdown. */
export const programSummary = (program: Partial<Program>): string => {
  const {name, id, city, state, track, director, code, visas = [], applied, specifics = [], statement} = program
  const place = [city, state].filter(Boolean).join(', ')
  const facts = [
    [place, track && specialtyLabels[track], code].filter(Boolean).join(' · '),
    director && `Director: ${director}`,
    visas.length > 0 && `Visas: ${visas.join(', ')}`,
    applied === undefined ? undefined : applied ? 'Application sent' : 'No application sent yet',
    statement && `Statement: ${statement}`,
    specifics.length > 0 && `Particular: ${specifics.join('; ')}`,
  ]
  return [`**${name ?? id ?? 'A program'}**`, ...facts.filter(Boolean).map((fact) => `- ${fact}`)].join('\n')
}
