import {describe, expect, it} from 'vitest'
import {soundOf} from '../../server/src/text/sounds.ts'

const words = (list: string): readonly string[] => list.split(' ')

describe('a word begins with', () => {
  it.each(
    words(
      'hour honest heir hors apple MBBS MD ECG NSAID SSRI RN LVAD X A1c S3 N95 H1B 8 8th 80 11 18 11-year uninsured onerous émigré',
    ),
  )('a vowel: %s', (word) => {
    expect(soundOf(word)).toBe('vowel')
  })

  it.each(
    words(
      'house university one once European Ewing usual uterine urine USMLE UTI US CT PICU J 12 100 118 yoga xanthoma Hmong',
    ),
  )('a consonant: %s', (word) => {
    expect(soundOf(word)).toBe('consonant')
  })

  it.each(words('NICU MRSA STEMI HELLP SNF historic herbal 1800 mRNA iPhone hr Ypsilanti'))(
    'one or the other, as people like: %s',
    (word) => {
      expect(soundOf(word)).toBeUndefined()
    },
  )
})
