import {type OriginId, origins} from '../lexicon/origins.ts'
import {seasons} from '../lexicon/seasons.ts'
import {targets} from '../lexicon/specialties.ts'
import {yamlValue} from '../text/yaml-value.ts'

/** What somebody who begins an application says of it; all of it may be left open. */
export interface Beginning {
  readonly name?: string | undefined
  readonly degree?: string | undefined
  readonly aamcId?: string | undefined
  readonly visa?: string | undefined
  /** The year in which training begins. */
  readonly season?: number | undefined
  /** The specialty first applied to. */
  readonly origin?: OriginId | undefined
}

/** The text of a `residency.yaml` for somebody who has never seen one: what is known stands there, the rest is shown. */
export const newWorkspaceText = (beginning: Beginning): string => {
  const {name, degree, aamcId, visa, season, origin = 'med-peds'} = beginning
  return `# The facts of your application, written down once. New drafts are filled from them,
# and every draft in this folder is checked against them. They are sent nowhere.
# Nothing here is required. A line such as "#email:" waits: take its # away and write
# your own fact behind the colon.

# The year in which your training begins. It decides which Match Week counts.
${line('season', season, seasons.at(-1)?.season)}

# You, with name and numbers as in ERAS.
applicant:
  ${line('name', name, 'Amara Okafor')}
  ${line('degree', degree, 'MD')}
  ${line('aamc-id', aamcId, '12345678')}
  #email: amara.okafor@example.org
  #phone: "+1 555 010 0199"
  #graduation-year: 2021
  ${line('visa', visa, 'J-1')}
  # ECFMG certification and Step 3 as they stand today.
  #ecfmg: certified
  #step3: passed
  # What you applied to first: ${Object.keys(origins).join(', ')}.
  origin: ${origin}
  # Who writes for you, and for which specialty.
  #letters:
  #  - {from: Dr. Lee, specialty: pediatrics}
  #  - {from: Dr. Ortiz, specialty: internal-medicine}

# What you ask of a program: first what it must have, then what may give.
criteria:
  must-have:
    ${needsVisa(visa) ? `- ${yamlValue(`sponsors ${visa}`)}` : '#- sponsors J-1'}
    - ACGME accredited
  flexible:
    - size of the city
    - academic or community

# Your programs. The id is a short name, written after "program:" at the top of a draft.
# The track is one of ${targets.slice(0, 3).join(', ')},
# ${targets.slice(3).join(', ')}.
programs:
  #- id: lakeshore
  #  name: Lakeshore Children's Hospital
  #  city: Toledo
  #  state: OH
  #  track: pediatrics
  #  director: Dr. Lee
  #  visas: [J-1]
  #  applied: true
  #  statement: statements/pediatrics.md
  #  specifics: [complex-care clinic, bilingual continuity clinic]

# Which files are drafts of which kind.
drafts:
  personal-statement: ["statements/**/*.md"]
  email: ["emails/**/*.md"]
  interview-answers: ["interview/**/*.md"]
  experience: ["experiences/**/*.md"]
  criteria: ["criteria.md"]

# Rules that you want to hear less of, or more: off, hint, information, warning or error.
#rules:
#  tone/hedge: off
`
}

/** What is known as a fact; what is not, as a line that waits. */
const line = (key: string, value: string | number | undefined, example: string | number | undefined): string =>
  value === undefined || value === '' ? `#${key}: ${yamlValue(example ?? '')}` : `${key}: ${yamlValue(value)}`

const needsVisa = (visa: string | undefined): boolean =>
  visa !== undefined && visa.trim() !== '' && visa.trim().toLowerCase() !== 'none'
