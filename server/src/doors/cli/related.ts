import type {Related} from '../../lint/finding.ts'
import {type Place, placesOf} from './places.ts'
import type {Checked} from './report.ts'

/** A second place, under the name the report gives its file. */
export interface Placed {
  readonly message: string
  readonly path: string
  readonly start: Place
  readonly end: Place
}

/** Where the related places of findings are; one in a file that cannot be found is left out. */
export const relatedPlaces = ({path, text, elsewhere}: Checked): ((related: readonly Related[]) => Placed[]) => {
  const makers = new Map([[path, placesOf(text)]])
  return (related) =>
    related.flatMap(({message, span, path: file}) => {
      const other = file === undefined ? {path, text} : elsewhere(file)
      if (!other) return []
      const placeOf = makers.get(other.path) ?? placesOf(other.text)
      makers.set(other.path, placeOf)
      return {message, path: other.path, start: placeOf(span.start), end: placeOf(span.end)}
    })
}
