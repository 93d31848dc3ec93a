import {phrases} from './phrases.ts'

/** Labels of the numbers an application runs under. */
export const applicationLabels = phrases(
  'identifiers/application',
  'AAMC|aamc|NRMP|nrmp|USMLE|usmle|ECFMG|ecfmg|ERAS|eras|MyERAS (AAMC|ECFMG|USMLE) (ID|id|number|no)',
)

/** Labels that only a patient’s record has. */
export const recordLabels = phrases(
  'identifiers/record',
  'MRN|MRNs',
  'MR|UHID|UHIDs',
  'medical record',
  '(medical) record|chart|admission|registration|case number|no|nr|id',
  'chart',
  'hospital|patient|patients|clinic|ward number|no|nr|id|identifier|code',
  'file number|no|nr',
  'Medicare|Medicaid|medicare|medicaid (card) number|no|id|card',
  'health plan|card|insurance number|no|id|card',
  'insurance|health policy|plan|card|member|membership number|no|id',
)

/** Labels that a patient’s record and other papers have. */
export const paperLabels = phrases(
  'identifiers/paper',
  'account|policy|member|claim|license|licence|serial|device|registration|specimen|certificate number|no|nr|id',
  'driver license|licence (number|no)',
  'social security (number|no|card)',
  'SSN',
  'serial',
)

/** Devices that sit in or beside one person. */
export const deviceWords = phrases(
  'identifiers/device',
  'pacemaker|defibrillator|implant|valve|pump|prosthesis|stent|stimulator',
)

/** Labels of a line somebody can be called at. */
export const phoneLabels = phrases(
  'identifiers/phone',
  'phone|telephone|mobile|cell|fax|WhatsApp|whatsapp|cellphone (number|no)',
  'call|phone|ring|reach|text|dial (~3) at|on|under',
)

/** Words before a label by which the number is of something else than a person in care; lower case. */
export const otherPapers: ReadonlySet<string> = new Set(
  'irb ethics protocol grant trial study project ticket docket my our approval committee medical-council council course flight docket program nrmp aamc'.split(
    ' ',
  ),
)

/** Labels of papers that prove who somebody is. */
export const personalLabels = phrases(
  'identifiers/personal',
  'passport',
  'passport number|no|nr',
  'SSN|ITIN|CNIC|SEVIS|BVN|NIN|CURP|CPF',
  'social security (number|no)',
  'A|Alien|alien number|no',
  'alien registration (number|no)',
  'USCIS number',
  'Aadhaar|aadhaar|Aadhar|PAN',
  'national|citizen|citizenship|state (identity|identification) id|number|card|no',
  'green card number',
  'driver license|licence',
)

/** Labels of a date of birth. */
export const birthLabels = phrases(
  'identifiers/birth',
  'DOB|dob',
  'D.O.B',
  'date|day of birth',
  'birth date',
  'birthdate|birthday',
  'born',
)
