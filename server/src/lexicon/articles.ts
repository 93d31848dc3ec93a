const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const starts = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** Letters whose names begin with a vowel: “an MBBS”, “an X-ray”. */
export const vowelNamed = words('A E F H I L M N O R S X')

/** Written with a vowel first and said with a consonant: “a university”, “a one-year”, “a European”. Lower case. */
export const saidWithConsonant = starts(`
  eu ewe ewi once one oua ubi ufo uga ukr uku unani uni ura ure uri uro uru usa use usu uta ute uti uto uvea uveitis uvu
`)

/** Begin like those and are said with a vowel all the same: “an uninsured man”, “an onerous week”. Lower case. */
export const saidWithVowel = starts(`
  honest honor honour hour heir onerou unid unill unim unin unintend unir unissued
`)

/** Whole words of that kind which begin others that are not: “an hors d’oeuvre”, “a horse”. Lower case. */
export const wholeWithVowel = words('hors')

/** Said both ways by careful people, so neither is a slip. Lower case. */
export const saidEitherWay = starts(`
  habitual herb heroic historian historic homage hotel humble hysteric urdu
`)

/** Acronyms that are said as a word, or by some as a word and by some letter by letter. */
export const saidAsWords = words(`
  FAQ FAST FEMA FLAIR FREIDA HAART HEENT HELLP HEPA HIPAA LAMA LAMP LASER LASIK LED LEEP MAR MASH MELD MERS MICU MOCA MOLST MRSA NASA NASH
  NATO NEC NICE NICU RAM REM REMS RICE ROSC SAD SARS SBAR SICU SIDS SIM SIRS SNF SOAP SOFA SPECT STAT STEM STEMI SWOT
`)

/** Words no article stands before: what comes in front of them is a letter (“options a and b”) or another language. */
export const neverAfterArticle = words(`
  a an and as at but by for from i if in into is it nor of on or than that the then to was were will with
`)

/** Words that a single letter belongs to: “hepatitis a infection”. Lower case. */
export const beforeLetter = words(`
  block class factor grade group hepatitis influenza option part plan point protein schedule section step type vitamin ward
`)

/** Words that a small Roman “i” belongs to: “type i”. Lower case. */
export const letteredByI = words('class collagen factor hepatitis interferon schedule type')

/** Words that make a numeral of an “i” before them: “phase i trial”. Lower case. */
export const trialWords = words('ii studies study trial trials')
