/** How sure a source makes a claim, as in `docs/sources.md`. */
export type Confidence = 'official' | 'agreed' | 'single' | 'judgement'

/** Where a claim comes from. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** Absent where the claim is the project's own judgement. */
  readonly url?: string
  /** ISO date on which the page was read. */
  readonly read: string
  readonly confidence: Confidence
}

/** Every citation once. Rules name them by id; pages, hovers and `explain` print them. */
export const sources = {
  house: {
    title: 'Judgement of this project, from reading statements and advice',
    publisher: 'Residency Drafts',
    read: '2026-11-22',
    confidence: 'judgement',
  },
  'aamc-personal-statement': {
    title: 'Personal statement, MyERAS applicant guide',
    publisher: 'AAMC',
    url: 'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/personal-statement',
    read: '2026-11-22',
    confidence: 'official',
  },
  'aamc-soap': {
    title: 'SOAP, for applicants',
    publisher: 'AAMC',
    url: 'https://students-residents.aamc.org/applying-residency/article/soap/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-soap': {
    title: 'Supplemental Offer and Acceptance Program for applicants',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/residency-applicants/soap/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-program-codes': {
    title: 'Program codes and types',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/program-codes-and-types/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-match-week': {
    title: 'Match Week',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/residency-applicants/match-week/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-2026-dates': {
    title: '2026 Match Week announcement',
    publisher: 'NRMP, by PR Newswire',
    url: 'https://www.prnewswire.com/news-releases/nrmp-anticipates-exciting-2026-match-week-as-residency-applicants-and-programs-prepare-for-match-day-302708601.html',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'match-agreement-contact': {
    title: 'Match Participation Agreement, SOAP communication clause',
    publisher: 'NRMP, copied at Law Insider',
    url: 'https://lawinsider.com/clause/soap-communication/_1',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-behaviour': {
    title: 'Professional behaviour in the matching process',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/policy/professional-behavior/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-violations': {
    title: 'Reporting and investigation of violations',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/reporting-investigation-violations/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-commitment': {
    title: 'Can programs ask me to commit to a SOAP offer before it is extended?',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/help/item/can-programs-ask-me-to-commit-to-a-soap-offer-prior-to-the-offer-being-extended-to-me-through-the-r3-system/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-applicant-policy': {
    title: 'Policy questions for applicants',
    publisher: 'NRMP',
    url: 'http://www.nrmp.org/faq-sections/policy-applicants/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-applicant-conduct': {
    title: 'Match code of conduct for applicants',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/policy/match-code-of-conduct-applicants/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'nrmp-application-cap': {
    title: 'Do I need to reapply to programs after the first SOAP round?',
    publisher: 'NRMP',
    url: 'https://www.nrmp.org/help/item/do-i-need-to-reapply-to-programs-after-the-first-soap-round/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'unfilled-list-help': {
    title: 'Sharing the List of Unfilled Programs',
    publisher: 'NRMP help, read in a copy',
    url: 'https://emulatesoutsidemorton.pages.dev/220119.html',
    read: '2026-11-22',
    confidence: 'single',
  },
  'ecfmg-evsp': {
    title: 'Exchange Visitor Sponsorship Program: general application requirements',
    publisher: 'ECFMG',
    url: 'https://www.ecfmg.org/evsp/applying-general.html',
    read: '2026-11-22',
    confidence: 'official',
  },
  'soap-hours': {
    title: 'What a medical student entering SOAP needs to know: the hours of the four rounds',
    publisher: 'Blueprint Prep',
    url: 'https://blog.blueprintprep.com/medical/im-a-med-student-entering-the-soap-what-do-i-need-to-know/',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'nrmp-soap-faq': {
    title: 'SOAP questions of applicants: four rounds of two hours on one day',
    publisher: 'NRMP, copied at Studylib',
    url: 'https://studylib.net/doc/18363132/soap-faqs-for-applicants',
    read: '2026-11-22',
    confidence: 'official',
  },
  'ouhsc-soap': {
    title: 'SOAP, for students',
    publisher: 'University of Oklahoma Health Sciences Center',
    url: 'https://medicine.ouhsc.edu/current-learners/md-program-okc/the-match/match-process/soap',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'aap-match-2025': {
    title: 'Match results for Pediatrics and Med-Peds, 2025',
    publisher: 'AAP News',
    url: 'https://publications.aap.org/aapnews/news/31676/',
    read: '2026-11-22',
    confidence: 'official',
  },
  'maryland-med-peds': {
    title: 'Internal Medicine-Pediatrics',
    publisher: 'University of Maryland School of Medicine',
    url: 'https://medschool.umaryland.edu/osa/aoa/internal-medicinepediatrics',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'jgme-personal-statement': {
    title: 'Making the Personal Statement Truly Personal (2022)',
    publisher: 'Journal of Graduate Medical Education',
    url: 'https://meridian.allenpress.com/jgme/article-split/14/2/210/480320/Making-the-Personal-Statement-Truly-Personal',
    read: '2026-11-22',
    confidence: 'official',
  },
  'dual-applying': {
    title: 'Errors in dual applications that confuse selection committees',
    publisher: 'ResidencyAdvisor',
    url: 'https://residencyadvisor.com/resources/strong-residency-application/dual-applying-done-wrong-errors-that-confuse-selection-committees',
    read: '2026-11-22',
    confidence: 'single',
  },
  'copy-paste-messages': {
    title: 'Why copied SOAP messages backfire',
    publisher: 'ResidencyAdvisor',
    url: 'https://residencyadvisor.com/resources/best-soap-strategies/copy-paste-soap-messages-why-they-backfire-and-what-to-do',
    read: '2026-11-22',
    confidence: 'single',
  },
  'soap-email-etiquette': {
    title: 'SOAP email and phone etiquette',
    publisher: 'ResidencyAdvisor',
    url: 'https://residencyadvisor.com/resources/post-match-options/soap-email-and-phone-etiquette-mistakes-that-turn-off-programs',
    read: '2026-11-22',
    confidence: 'single',
  },
  'statement-cliches': {
    title: 'Openings that committees have read too often',
    publisher: 'Insider Medical Admissions',
    url: 'https://insidermedicaladmissions.blogspot.com/2025/09/avoid-trite.html',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'safe-harbor': {
    title: 'De-identification by the Safe Harbor method, 45 CFR 164.514(b)(2)',
    publisher: 'Weill Cornell Medicine',
    url: 'https://hrp.weill.cornell.edu/safe-harbor-de-identification',
    read: '2026-11-22',
    confidence: 'official',
  },
  'eras-plain-text': {
    title: 'Format of the ERAS personal statement (2026)',
    publisher: 'ERAS Optimizer',
    url: 'https://erasoptimizer.com/blog/personal-statement-residency-format',
    read: '2026-11-22',
    confidence: 'single',
  },
  'eras-experience-limits': {
    title: 'The ERAS experiences section',
    publisher: 'MedSchoolCoach',
    url: 'https://www.medschoolcoach.com/eras-experiences-section/',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'eras-tips': {
    title: 'Tips for a residency application: abbreviations, names, numbers',
    publisher: 'Insider Medical Admissions',
    url: 'https://insidermedicaladmissions.blogspot.com/2018/07/eras-tips-for-your-residency-application.html',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'statement-length-advice': {
    title: 'Residency: advice of a graduate from abroad on length and sentences',
    publisher: 'Medicowesome',
    url: 'https://www.medicowesome.com/search/label/Residency',
    read: '2026-11-22',
    confidence: 'single',
  },
  'write-good': {
    title: 'write-good, the linter whose eight checks these rules calibrate',
    publisher: 'Brian Ford and contributors',
    url: 'https://github.com/btford/write-good',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'reading-200-statements': {
    title: 'Residency applications: musings on the personal essay',
    publisher: 'Save the Moulages',
    url: 'https://savethemoulages.org/2017/08/14/residency-applications-musings-on-the-personal-essay/',
    read: '2026-11-22',
    confidence: 'single',
  },
  'yale-director-note': {
    title: 'Program director’s note: the personal statement',
    publisher: 'M. Siegel, internal medicine program director, Yale',
    url: 'https://siegelmarkd.substack.com/p/program-directors-note-personal-statement?action=share',
    read: '2026-11-22',
    confidence: 'single',
  },
  'uw-statement-slides': {
    title: 'Personal statement for residency application: slides with what directors said',
    publisher: 'University of Washington, copied at Studylib',
    url: 'https://studylib.net/doc/9471000/personal-statement-for-residency-application',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'eras-tips-2018': {
    title: 'ERAS tips for your residency application',
    publisher: 'Insider Medical Admissions',
    url: 'http://insidermedicaladmissions.blogspot.com/2018/07/eras-tips-for-your-residency-application.html',
    read: '2026-11-22',
    confidence: 'single',
  },
  'overused-words': {
    title: 'Words to leave out of a personal statement',
    publisher: 'Savvy Pre-Med',
    url: 'http://savvypremed.com/savvy-pre-med/2017/3/27/10-words-to-avoid-in-your-personal-statement-to-medical-school',
    read: '2026-11-22',
    confidence: 'single',
  },
  'faculty-avoid-list': {
    title: 'What faculty ask applicants to leave out of a statement',
    publisher: 'Copy of a faculty handout',
    url: 'http://svklxq.mysteria.cz/129-eras-personal-statement-font.php',
    read: '2026-11-22',
    confidence: 'single',
  },
  'statement-red-flags': {
    title: 'Red flags of residency personal statements',
    publisher: 'Doximity Op-Med',
    url: 'https://opmed.doximity.com/reds-flags-of-residency-personal-statements-d6e0018a1826',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'attempts-explained': {
    title: 'Multiple attempts on the USMLE examinations, and how to write of them',
    publisher: 'Residency Statement',
    url: 'https://blog.residencystatement.com/multiple-attempts-on-the-usmle-exams/',
    read: '2026-11-22',
    confidence: 'agreed',
  },
  'img-statement-mistakes': {
    title: 'Common mistakes in the statements of international graduates',
    publisher: 'ResidencyAdvisor',
    url: 'https://residencyadvisor.com/resources/img-residency-guide/common-img-personal-statement-mistakes-that-scream-template',
    read: '2026-11-22',
    confidence: 'single',
  },
} as const satisfies Readonly<Record<string, Source>>

/** The id of a citation on this shelf. */
export type SourceId = keyof typeof sources
