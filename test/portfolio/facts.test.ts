import {describe, expect, it} from 'vitest'
import type {Topic} from '../../server/src/portfolio/fact.ts'
import {readFacts, readWorkspaceFacts} from '../../server/src/portfolio/facts.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {draftOf} from '../support/read.ts'

/** Sentences of statements, emails and answers, each with the values that are to be read; without one, nothing is. */
const sentences: Partial<
  Readonly<Record<Topic, ReadonlyArray<readonly [text: string, ...values: readonly string[]]>>>
> = {
  'graduation-year': [
    ['I graduated in 2021.', '2021'],
    ['I graduated from Tribhuvan University Teaching Hospital in Kathmandu, Nepal, in 2019 and moved to Ohio.', '2019'],
    ['I finished medical school in Mandalay in 2018.', '2018'],
    ['I completed my MBBS in 2020 at Dow Medical College.', '2020'],
    ['Since graduating in 2017 I have worked in two district hospitals.', '2017'],
    ['After I graduated from medical school in May 2016, I stayed in the capital.', '2016'],
    ['In 2015, I graduated from Kasturba Medical College.', '2015'],
    ['I am a 2022 graduate of the University of Lagos College of Medicine.', '2022'],
    ['I trained in Kumasi, graduated in 2021, and spent three years in one hospital.', '2021'],
    ['I will graduate from medical school in May 2027.', '2027'],
    ['YOG 2014, ECFMG certified, J-1.', '2014'],
    ['Year of graduation: 2013', '2013'],
    ['I earned my medical degree in Havana in 2011.', '2011'],
    ['I passed out from medical college in 2012.', '2012'],
    ['I am a graduate of Cochabamba (2020), and I did eight weeks on a ward in Tucson.', '2020'],
    ['My medical school years ran from 2013 to 2019, when I received my MD.', '2019'],
    ['I have been a physician since I took my degree from Damascus University in 2010.', '2010'],
    ['I’m an international medical graduate (class of 2018) from Peru.', '2018'],
    ['I obtained my M.B.B.S. in 2009.', '2009'],
    ['My graduation in 2008 is a long time ago, and I have never left the ward since.', '2008'],
    ['I did my medicine in Tbilisi and finished it in 2007.', '2007'],
    ['I graduated high school in 2012.'],
    ['I graduated from high school in 2012 and had never seen a hospital.'],
    ['I graduated from college in 2014 with a degree in biology.'],
    ['My sister graduated in 2019.'],
    ['My sister graduated from medical school in 2019, and I held her coat.'],
    ['I graduated from residency in 2020.'],
    ['I completed my residency in internal medicine in 2018.'],
    ['I finished my internship in 2022.'],
    ['I received a Master of Public Health in 2023.'],
    ['Dr. Lee graduated from medical school in 1988.'],
    ['The clinic graduated its first class of health workers in 2021.'],
    ['In 2021 I joined the night team.'],
    ['A patient who had graduated from medical school in 2003 corrected my dose.'],
    ['I graduated, and in 2021 I joined the army.'],
    ['Your program accepts graduates of 2019 and later.'],
    ['By the time I entered medical school in 2013 I had buried two friends.'],
    ['I earned my MD in pediatrics in 2020.'],
    ['She asked me whether I had graduated, and I had, in my fashion.'],
    ['I read that 2021 graduates are rarely invited.'],
    ['If I had graduated in 2018, I would be an attending now.'],
    ['Of forty children I taught, all graduated in 2021.'],
    ['I graduated from the palliative care course in 2024.'],
    ['I finished my medical degree at the University of Khartoum in 2016, and stayed on as a house officer.', '2016'],
    ['A 2017 medical graduate from Jordan, I have spent six years in clinics.', '2017'],
    ['Having graduated in 2018, I went home to run the clinic.', '2018'],
    ['My medical degree is from 2019.', '2019'],
    ['I got my MD from Universidad de Antioquia in December 2018.', '2018'],
    ['It has been five years since I graduated in 2021.', '2021'],
    ['I qualified as a doctor in 2014 in Lahore.', '2014'],
    ['I completed medical school in 2020, internship in 2021, and two years of rural service.', '2020'],
    ['I studied medicine in Kharkiv from 2012 to 2018.', '2018'],
    ['Graduated 2015, Ain Shams University Faculty of Medicine', '2015'],
    ['I was a student at Makerere until I graduated in 2013.', '2013'],
    ['I have been out of medical school since 2012, when I graduated with honors.', '2012'],
    ['In the summer of 2011 I graduated and was posted to an island.', '2011'],
    ['My year of graduation is 2010.', '2010'],
    ['MBBS (2009), Rajshahi Medical College', '2009'],
    ['I am in the class of 2027 at Marrow Creek School of Medicine.', '2027'],
    ['I expect to graduate from medical school in May of 2027.', '2027'],
    ['Though I graduated back in 2008, I have never stopped seeing patients.', '2008'],
    ['I received the degree of Doctor of Medicine from Yerevan in 2022.', '2022'],
    ['I graduated at the top of my class in 2016.', '2016'],
    ['Between 2014, when I graduated, and 2019 I worked in four places.', '2014'],
    ['I hold an MBBS from Dhaka Medical College (2015).', '2015'],
    ['I completed my undergraduate degree in 2010.'],
    ['I graduated from nursing school in 2011 and worked nights to pay for medicine.'],
    ['My mother graduated from medical school in 1989.'],
    ['My best friend and I met when she graduated in 2015.'],
    ['In 2018, after I graduated, the clinic closed.'],
    ['I completed a fellowship in global health in 2022.'],
    ['We opened the clinic in 2019 with a graduate of our nursing school.'],
    ['I finished a research year in 2024.'],
    ['I completed an observership in 2023 at a medical college in Chennai.'],
    ['I joined the faculty of medicine in 2012 as a first-year student.'],
    ['I started medical school in 2013.'],
    ['I finished my first year of medical school in 2014.'],
    ['The boy I had treated graduated from primary school in 2022.'],
    ['Dr. Osei, who graduated in 2001, taught me to wait.'],
    ['The residents of 2021 graduated without a ceremony.'],
    ['Your 2021 graduates went to fellowships I admire.'],
    ['I finished the asthma project in 2022.'],
    ['I got my degree in physics in 2009.'],
    ['I graduated from a course in ultrasound in 2024.'],
    ['I received my diploma in tropical medicine in 2021.'],
    ['In 2020 the hospital where I had finished my degree became a COVID center.'],
    ['I completed my house job in 2017.'],
    ['I have completed 2020 consultations.'],
    ['I earned my Master of Science in 2020.'],
  ],
  visa: [
    ['I need a J-1 visa.', 'j-1'],
    ['I am ECFMG certified, have passed Step 3, and require J-1 sponsorship.', 'j-1'],
    ['I will require sponsorship for a J1.', 'j-1'],
    ['I would need an H-1B visa to train.', 'h-1b'],
    ['I can train on a J-1 or an H-1B visa.', 'h-1b or j-1'],
    ['I prefer H1B but I would also accept J-1 sponsorship.', 'h-1b or j-1'],
    ['I am a US citizen.', 'citizen'],
    ['I am a naturalized citizen of the United States.', 'citizen'],
    ['I hold a green card and need no sponsorship.', 'green-card'],
    ['I am a lawful permanent resident.', 'green-card'],
    ['I became a permanent resident in March 2026.', 'green-card'],
    ['I do not need visa sponsorship.', 'none'],
    ['No visa is required.', 'none'],
    ['I am authorized to work in the United States and will not require sponsorship.', 'none'],
    ['Visa status: J-1 needed', 'j-1'],
    ['I finished in Dhaka and I am ECFMG certified, J-1.', 'j-1'],
    ['I need visa sponsorship.', 'visa'],
    ['My visa status is H-1B.', 'h-1b'],
    ['I was on a J-1 research visa in 2022; I am now a green card holder.', 'green-card'],
    ['As a permanent resident, I do not need a J-1.', 'green-card'],
    ['I’ll be needing J-1 sponsorship through Intealth.', 'j-1'],
    ['Sponsorship of a J-1 visa is all I would need from your office.', 'j-1'],
    ['Your program sponsors J-1 visas.'],
    ['Do you sponsor the J-1?'],
    ['I saw on your website that the hospital sponsors both J-1 and H-1B.'],
    ['My husband is a US citizen.'],
    ['My patient lost his green card on the bus.'],
    ['Half of the families in our clinic needed a visa.'],
    ['I came on a J-1 in 2020 for research.'],
    ['If I needed an H-1B I would say so.'],
    ['My green card is pending.'],
    ['I will be a citizen of no country by then, my father joked.'],
    ['I worked with residents on J-1 visas.'],
    ['I am not a US citizen.'],
    ['I do not need an H-1B.'],
    ['My sister’s green card arrived in May.'],
    ['Programs that do not sponsor J-1 are off my list.'],
    ['I wrote a paper on J-1 waiver physicians.'],
    ['A permanent resident of the nursing home taught me chess.'],
    ['I hope to become a citizen one day.'],
    ['I did a J-1 waiver study with Dr. Rao, who needed one himself.'],
    ['I would be training on a J-1 visa.', 'j-1'],
    ['For training I need ECFMG (Intealth) sponsorship of a J-1.', 'j-1'],
    ['I am currently in the United States on an H-4 visa and will need a J-1 for residency.', 'j-1'],
    ['Visa: J-1', 'j-1'],
    ['J-1 visa required.', 'j-1'],
    ['My visa requirement is the J-1.', 'j-1'],
    ['I require a visa: either J-1 or H-1B.', 'h-1b or j-1'],
    ['I am flexible about the visa, J1 or H1B.', 'h-1b or j-1'],
    ['Having passed Step 3, I am seeking H-1B sponsorship.', 'h-1b'],
    ['I have a green card.', 'green-card'],
    ['I am a green card holder.', 'green-card'],
    ['As a U.S. citizen I need no visa.', 'citizen'],
    ['I’m an American citizen who studied in Grenada.', 'citizen'],
    ['I was naturalized last year, so I am now a US citizen.', 'citizen'],
    ['I don’t need visa support of any kind.', 'none'],
    ['I can start without visa sponsorship.', 'none'],
    ['No sponsorship needed.', 'none'],
    ['I am a permanent resident of the United States and can start on July 1.', 'green-card'],
    ['I need your hospital to sponsor a J-1 visa.', 'j-1'],
    ['I am ECFMG certified and need J-1 visa sponsorship, which ECFMG provides.', 'j-1'],
    ['My immigration status is permanent resident.', 'green-card'],
    ['I applied only to programs that sponsor the J-1 visa, which I need.', 'j-1'],
    ['The visa interview took four minutes.'],
    ['I know how hard it is for a program to sponsor an H-1B.'],
    ['Is the J-1 the only visa you sponsor?'],
    ['The website says you accept J-1 and H-1B applicants.'],
    ['I helped refugees who were applying for green cards.'],
    ['My wife holds a green card.'],
    ['My wife is a permanent resident and works nearby.'],
    ['I was on an F-1 visa during my master’s degree.'],
    ['My parents became US citizens in 2015.'],
    ['I left research on a J-1 in 2021.'],
    ['I waited for a visa for nine months and missed my rotation.'],
    ['My first visa was refused in 2022.'],
    ['Because of a visa delay I could not come earlier.'],
    ['A woman without citizenship papers came to our clinic.'],
    ['I interpreted for a US citizen who had lost his speech.'],
    ['I would like to become a citizen.'],
    ['My green card interview is in June.'],
    ['Whether I need a J-1 depends on my petition.'],
    ['I learned what a J-1 waiver job asks of a young doctor.'],
    ['I am not asking for an H-1B.'],
    ['The nurse, a permanent resident from Manila, showed me the pump.'],
    ['Sponsors J-1'],
  ],
  step3: [
    ['I passed Step 3 in November.', 'passed'],
    ['I have passed Step 3.', 'passed'],
    ['I am ECFMG certified and have passed all three Steps.', 'passed'],
    ['Since September I have taken and passed USMLE Step 3.', 'passed'],
    ['I passed Steps 1, 2 CK and 3 on the first attempt.', 'passed'],
    ['Step 3: passed', 'passed'],
    ['My Step 3 is done.', 'passed'],
    ['I cleared Step 3 last winter.', 'passed'],
    ['USMLE Step 3 passed, ECFMG certified.', 'passed'],
    ['I failed Step 3 once, learned from it, and passed it in May.', 'passed'],
    ['With Step 3 passed, I can start in July.', 'passed'],
    ['I have not yet taken Step 3.', 'not passed'],
    ['I am scheduled for Step 3 in April.', 'not passed'],
    ['I will take Step 3 in May.', 'not passed'],
    ['I’m preparing for Step 3.', 'not passed'],
    ['My Step 3 is pending.', 'not passed'],
    ['I haven’t sat for USMLE Step 3.', 'not passed'],
    ['I plan to take Step 3 before July.', 'not passed'],
    ['I am waiting for my Step 3 result.', 'not passed'],
    ['I had not taken Step 3 when I applied last year; I have passed it since.', 'passed'],
    ['My friend passed Step 3 in November.'],
    ['If I pass Step 3, I will tell you.'],
    ['Your residents take Step 3 in the first year.'],
    ['Step 3 of the asthma plan calls for a second inhaler.'],
    ['I passed Step 1 and Step 2 CK.'],
    ['I moved him to step 3 of the pain ladder.'],
    ['Last year I had not taken Step 3.'],
    ['She asked if I had passed Step 3.'],
    ['Does your program require Step 3?'],
    ['I tutored two colleagues for Step 3.'],
    ['I failed Step 1 in 2020.'],
    ['The resident had passed Step 3 that morning and bought us coffee.'],
    ['I looked for programs that do not ask for Step 3.'],
    ['A program must not require Step 3.'],
    ['Step 3 was the one we had skipped: washing his hands.'],
    ['Passing Step 3 is needed for an H-1B.'],
    ['I took Step 3 in October and passed.', 'passed'],
    ['Step 3 is behind me.', 'passed'],
    ['I passed USMLE Step III on the first attempt.', 'passed'],
    ['I have completed all three USMLE Steps.', 'passed'],
    ['I’ve also passed Step 3.', 'passed'],
    ['Since then I have got two letters from Newark and passed Step 3.', 'passed'],
    ['Having passed Step 3, I qualify for an H-1B.', 'passed'],
    ['My Step 3 score is 228.', 'passed'],
    ['I have finished Step 3 as well.', 'passed'],
    ['USMLE: Step 1 pass, Step 2 CK 245, Step 3 pass', 'passed'],
    ['I used the gap year to pass Step 3.', 'passed'],
    ['Step 3 will be taken in May.', 'not passed'],
    ['I have yet to take Step 3.', 'not passed'],
    ['I am sitting Step 3 next month.', 'not passed'],
    ['My Step 3 date is April 12.', 'not passed'],
    ['Step 3: scheduled for June', 'not passed'],
    ['Step 3 not yet taken.', 'not passed'],
    ['I am currently studying for Step 3.', 'not passed'],
    ['I still have to take Step 3.', 'not passed'],
    ['I intend to complete Step 3 before orientation.', 'not passed'],
    ['I am registered for Step 3 and expect the result in June.', 'not passed'],
    ['I’d be glad to take Step 3 before July.', 'not passed'],
    ['I studied for Step 3 on the night bus.'],
    ['I had planned to take Step 3 in 2024, but my mother fell ill.'],
    ['Step 3 taught me to think about follow-up.'],
    ['My wife passed Step 3 last year.'],
    ['I helped a resident prepare for Step 3.'],
    ['Step 3 is not required by your program.'],
    ['Do residents take Step 3 in the intern year?'],
    ['In step 3 we called the family.'],
    ['The protocol has five steps, and step 3 was mine.'],
    ['Steps 1 and 2 CK are passed.'],
    ['I was preparing for Step 3 when my father died.'],
    ['Nobody told me that Step 3 could be taken before residency.'],
    ['A program may ask for Step 3 by June.'],
    ['When I first applied I had no Step 3 result.'],
  ],
  ecfmg: [
    ['I am ECFMG certified.', 'certified'],
    ['I hold ECFMG certification, have passed Step 3, and need J-1.', 'certified'],
    ['I have been ECFMG certified since March 2026.', 'certified'],
    ['I received my ECFMG certificate in 2024.', 'certified'],
    ['As an ECFMG-certified physician from Peru, I know both systems.', 'certified'],
    ['ECFMG certification: complete', 'certified'],
    ['ECFMG certified, YOG 2014.', 'certified'],
    ['I was certified by the ECFMG in June.', 'certified'],
    ['My ECFMG certification is complete.', 'certified'],
    ['I’m fully certified by ECFMG.', 'certified'],
    ['I was not yet ECFMG certified in 2022; I am certified now.', 'certified'],
    ['I am not yet ECFMG certified.', 'not certified'],
    ['I will be ECFMG certified by June.', 'not certified'],
    ['My ECFMG certification is pending.', 'not certified'],
    ['I expect my ECFMG certificate in April.', 'not certified'],
    ['I am awaiting ECFMG certification.', 'not certified'],
    ['I am not certified by the ECFMG.', 'not certified'],
    ['ECFMG certification expected May 2027', 'not certified'],
    ['I do not hold an ECFMG certificate yet.', 'not certified'],
    ['My application for ECFMG certification is in process.', 'not certified'],
    ['I should be ECFMG certified soon.', 'not certified'],
    ['I obtained ECFMG certification while working nights.', 'certified'],
    ['I was not ECFMG certified when I applied in 2023.'],
    ['My brother is ECFMG certified.'],
    ['Do you require ECFMG certification?'],
    ['The program asks for ECFMG certification at the time of ranking.'],
    ['I am BLS and ACLS certified.'],
    ['My ECFMG ID is the same as before.'],
    ['I wrote to the ECFMG twice.'],
    ['If I were ECFMG certified, I would have applied.'],
    ['I taught students who hope for ECFMG certification.'],
    ['Before I was ECFMG certified I worked in a bakery.'],
    ['My supervisor was ECFMG certified and still drove a taxi.'],
    ['I studied for ECFMG certification between two night jobs.'],
    ['Only ECFMG certified applicants are read.'],
    ['The clinic was certified in May.'],
    ['I earned ECFMG certification in January 2025.', 'certified'],
    ['I have held ECFMG certification for two years.', 'certified'],
    ['My ECFMG certificate was issued in May 2024.', 'certified'],
    ['I have my ECFMG certificate.', 'certified'],
    ['ECFMG-certified, J-1, YOG 2016.', 'certified'],
    ['I completed the requirements and am now ECFMG certified.', 'certified'],
    ['I became ECFMG certified last spring.', 'certified'],
    ['I got certified by ECFMG after my second attempt.', 'certified'],
    ['ECFMG status: certified', 'certified'],
    ['I am an ECFMG-certified graduate of Ain Shams.', 'certified'],
    ['With ECFMG certification in hand, I can start on time.', 'certified'],
    ['I am certified by the Educational Commission for Foreign Medical Graduates.', 'certified'],
    ['I bring ECFMG certification and three letters.', 'certified'],
    ['My ECFMG certification is still outstanding.', 'not certified'],
    ['I am still waiting for my ECFMG certificate.', 'not certified'],
    ['I will receive my ECFMG certificate in May.', 'not certified'],
    ['ECFMG certification: in process', 'not certified'],
    ['I do not yet have ECFMG certification.', 'not certified'],
    ['I have applied for ECFMG certification.', 'not certified'],
    ['I lack only the OET for ECFMG certification.', 'not certified'],
    ['I’m not ECFMG certified yet, but all exams are passed.', 'not certified'],
    ['Once I am ECFMG certified I can sign a contract.', 'not certified'],
    ['In 2023 I was still waiting for ECFMG certification.'],
    ['I applied without ECFMG certification in 2022.'],
    ['ECFMG certification took me three years.'],
    ['My cousin is not ECFMG certified.'],
    ['Are applicants who are not ECFMG certified considered?'],
    ['I coached friends through ECFMG certification.'],
    ['Must be ECFMG certified'],
    ['The ECFMG changed its pathways that year.'],
    ['Nobody in my family knew what the ECFMG was.'],
    ['I thought I was ECFMG certified when I was not.'],
    ['At that time I was not ECFMG certified.'],
    ['I paid for the ECFMG application by driving a taxi.'],
  ],
  'us-experience': [
    ['I have eight months of US clinical experience.', '8'],
    ['I have 8 months of U.S. clinical experience.', '8'],
    ['With six months of USCE I know how a ward here works.', '6'],
    ['I completed twelve weeks of clinical experience in the United States.', '3'],
    ['My US clinical experience is five months.', '5'],
    ['US clinical experience: 4 months', '4'],
    ['I bring one year of United States clinical experience.', '12'],
    ['In total I have nine months of American clinical experience.', '9'],
    ['I have completed seven months of hands-on US clinical experience.', 'hands-on 7'],
    ['My U.S. clinical experience of ten months was on wards and in clinics.', '10'],
    ['I have two months of US clinical experience and six years of practice in Kenya.', '2'],
    ['I did three months at Mercy Hospital in Toledo.'],
    ['I have three months of US clinical experience at Mercy Hospital.'],
    ['I have eight years of clinical experience.'],
    ['Including three months of US clinical experience in pediatrics, I trained on four wards.'],
    ['I completed two months of US clinical experience in cardiology.'],
    ['I have more than six months of US clinical experience.'],
    ['Your program requires three months of US clinical experience.'],
    ['My friend has eight months of US clinical experience.'],
    ['I do not have three months of US clinical experience.'],
    ['In the United States I spent five months on medicine services in Toledo.'],
    ['He gave us two months of experience.'],
    ['Candidates with six months of USCE are preferred.'],
    ['Ten months of hands-on inpatient work taught me to write short notes.'],
    ['Altogether I have 10 months of hands-on clinical experience in the US.', 'hands-on 10'],
    ['I have accumulated seven months of US clinical experience across three states.', '7'],
    ['Sixteen weeks of US clinical experience have taught me the electronic record.', '4'],
    ['My USCE totals eleven months.', '11'],
    ['I have a year of U.S. clinical experience.', '12'],
    ['USCE: 5 months', '5'],
    ['I gained nine months of clinical experience in America.', '9'],
    ['I completed two months of US clinical experience with Dr. Lee.'],
    ['After three months of US clinical experience I knew that I wanted this.'],
    ['Another two months of US clinical experience followed in Ohio.'],
    ['I have no US clinical experience.'],
    ['US clinical experience of three months is what most programs ask.'],
    ['I have over a year of US clinical experience.'],
    ['The patient had lived three months in the United States.'],
  ],
  'aamc-id': [
    ['My AAMC ID is 12345678.', '12345678'],
    ['AAMC ID: 12345678', '12345678'],
    ['AAMC 1234-5678', '12345678'],
    ['My AAMC/ERAS number is 87654321, in case you need it.', '87654321'],
    ['You will find me in ERAS (AAMC no. 11223344).', '11223344'],
    ['**AAMC ID**: 12345678', '12345678'],
    ['AAMC ID 12345678, USMLE ID 23456789', '12345678'],
    ['The AAMC has published 12345678 pages on this.'],
    ['My AAMC ID is on the first page.'],
    ['AAMC ID: [AAMC ID]'],
    ['Her AAMC ID is 12345678.'],
    ['The chart number was 12345678.'],
    ['Dr. Lee’s AAMC ID is 12345678.'],
  ],
  'usmle-id': [
    ['USMLE ID 1-234-567-8', '12345678'],
    ['My USMLE/ECFMG ID is 0-987-654-3.', '09876543'],
    ['ECFMG number: 09876543', '09876543'],
    ['AAMC ID 12345678, USMLE ID 23456789', '23456789'],
    ['USMLE Step 3: 231'],
    ['I passed USMLE Step 1 in 2020 and Step 2 in 2021.'],
    ['ECFMG certified 2024'],
  ],
  'nrmp-id': [
    ['NRMP ID N0123456', 'N0123456'],
    ['My NRMP ID is N1234567.', 'N1234567'],
    ['NRMP number: n1234567', 'N1234567'],
    ['NRMP 1234567', 'N1234567'],
    ['The NRMP code is 1234320C0.'],
    ['In 2026 the NRMP offered 40000 places.'],
  ],
}

const valuesOf = (text: string, topic: Topic): readonly string[] => [
  ...new Set(
    readFacts(draftOf(text, {kind: 'interview-answers'}))
      .filter((fact) => fact.topic === topic)
      .map(({value}) => value),
  ),
]

describe.each(Object.entries(sentences) as ReadonlyArray<[Topic, NonNullable<(typeof sentences)[Topic]>]>)(
  '%s',
  (topic, table) => {
    it.each(table)('%s', (text, ...values) => {
      expect(valuesOf(text, topic)).toEqual(values)
    })
  },
)

/** Sentences that say several things, with all that is to be read in them. */
const compound: ReadonlyArray<readonly [text: string, facts: string]> = [
  [
    'I hold ECFMG certification, passed Step 3 in January, and will be free to start in June.',
    'ecfmg=certified step3=passed',
  ],
  ['I am ECFMG certified and will take Step 3 in May.', 'ecfmg=certified step3=not passed'],
  ['I have passed Step 3 and will start whenever you need me.', 'step3=passed'],
  ['I am a permanent resident and will need no sponsorship.', 'visa=green-card'],
  [
    'I graduated in 2018 in Manila, worked in two emergency rooms, and moved to Reno in 2022 with my wife, who is a US citizen.',
    'graduation-year=2018',
  ],
  [
    'After finishing medical school in 2016, I worked in the district hospital until 2020, when I moved to Ohio.',
    'graduation-year=2016',
  ],
  [
    'I have not passed Step 3 yet, but I am registered for June and hold ECFMG certification.',
    'ecfmg=certified step3=not passed',
  ],
  [
    'I require J-1 sponsorship, am ECFMG certified and graduated in 2019.',
    'ecfmg=certified graduation-year=2019 visa=j-1',
  ],
  ['Your program sponsors J-1 visas, which is what I need.', ''],
  ['I saw that you sponsor H-1B visas; I need only a J-1.', 'visa=j-1'],
  ['My mentor, who graduated in 1999 and is a US citizen, told me to write.', ''],
  [
    'In 2022 I was not certified, had no Step 3 and no letters; in 2025 I am ECFMG certified and have both.',
    'ecfmg=certified',
  ],
  ['I was certified by ECFMG in 2023, two years after I graduated in 2021.', 'ecfmg=certified graduation-year=2021'],
  [
    'What changed since last year: I passed Step 3, I became ECFMG certified, and I completed ten weeks in Akron.',
    'ecfmg=certified step3=passed',
  ],
  ['Last year I had neither Step 3 nor ECFMG certification.', ''],
  ['My application had weaknesses: I graduated in 2014, and I failed Step 1 once.', 'graduation-year=2014'],
  ['Please note that I am on an OPT extension and would need a J-1 visa by July.', 'visa=j-1'],
  ['I do not need H-1B sponsorship; J-1 through ECFMG is enough.', ''],
  ['The children I treated had no papers, and many parents needed a visa or a green card.', ''],
  ['One resident, an IMG on a J-1, showed me how to write orders.', ''],
  ['She had graduated in 2015 in Aleppo and was selling shoes.', ''],
  ['He told me he had passed Step 3 and was ECFMG certified, and that I could do it too.', ''],
  ['I met a nurse who became a US citizen on the day her son was discharged.', ''],
  ['In step 3 of our quality project I called 40 families.', ''],
  ['The mother graduated from dialysis training in 2023.', ''],
  ['I taught a class of 2019 students about asthma.', ''],
  ['At the time of my graduation in 2017 there was one ventilator.', 'graduation-year=2017'],
  ['My AAMC ID is 12345678 and my NRMP ID is N0123456.', 'aamc-id=12345678 nrmp-id=N0123456'],
  ['I have been a doctor since 2016.', ''],
  ['I finished my residency in Egypt in 2019 after graduating from medical school in 2014.', 'graduation-year=2014'],
  ['I obtained my medical degree (MBBS) in 2015 and my MPH in 2018.', 'graduation-year=2015'],
  ['I did my MBBS from Nepal Medical College in 2016, MD in Pediatrics in 2020.', 'graduation-year=2016'],
  ['I left medical school in 2016 with a degree and a debt.', 'graduation-year=2016'],
  ['I graduated in December 2017 (class rank 12 of 180).', 'graduation-year=2017'],
  ['I graduated 8 years ago, in 2018.', 'graduation-year=2018'],
  ['I am waiting for the visa.', ''],
  ['Though I need a visa, I can start on time, since the J-1 takes few weeks.', 'visa=visa'],
  ['Since my graduation from Cairo University in 2013 I have practiced without a break.', 'graduation-year=2013'],
  ['I would tell them that I am ECFMG certified.', 'ecfmg=certified'],
  ['I passed Step 1 in 2021, Step 2 CK in 2022 and Step 3 in 2024.', 'step3=passed'],
  ['I have passed Step 1 and Step 2 CK, and Step 3 is scheduled for March.', 'step3=not passed'],
  ['My USMLE scores are 231, 245 and, for Step 3, 226.', 'step3=passed'],
  ['I completed five months of US clinical experience in total.', 'us-experience=5'],
  ['My experience in the US: three months of internal medicine, two of pediatrics.', ''],
  ['Because I was not ECFMG certified until February, many programs never saw my file.', ''],
  ['I got my ECFMG certificate only in February, after most programs had looked.', 'ecfmg=certified'],
  ['I need neither a visa nor sponsorship.', 'visa=none'],
  ['I hold a work permit and do not need a visa.', 'visa=none'],
  ['I will not need a visa because I am a US citizen.', 'visa=citizen'],
  [
    'I was born in Texas and am a US citizen, though I graduated in Guadalajara in 2020.',
    'graduation-year=2020 visa=citizen',
  ],
  ['Not being a US citizen, I need a J-1.', 'visa=j-1'],
  ['I am neither a citizen nor a permanent resident.', ''],
  ['I have a pending green card application.', ''],
  ['My J-1 research visa ended in 2023.', ''],
]

describe('a sentence that says several things', () => {
  it.each(compound)('%s', (text, facts) => {
    const found = readFacts(draftOf(text, {kind: 'interview-answers'})).map(({topic, value}) => `${topic}=${value}`)
    expect([...new Set(found)].sort().join(' ')).toBe(facts)
  })
})

/** What a draft states, as `topic=value «words»`. */
const stated = (text: string, setting: Parameters<typeof draftOf>[1] = {}): readonly string[] => {
  const draft = draftOf(text, {kind: 'email', ...setting})
  return readFacts(draft).map(({topic, value, words, span}) => {
    expect(draft.text.slice(span.start, span.end).replace(/[*_]/g, '')).toContain(words.split(' ')[0])
    return `${topic}=${value} «${draft.text.slice(span.start, span.end)}»`
  })
}

const email = (body: string, signature: string): string =>
  `Subject: SOAP reply\n\nDear Dr. Lee,\n\n${body}\n\nSincerely,\n\n${signature}\n`

describe('an email', () => {
  it.each([
    ['Amara Okafor, MD', ['degree=MD «MD»']],
    ['Amara Okafor, M.B.B.S.', ['degree=MBBS «M.B.B.S.»']],
    ['Amara Okafor MBBS, MPH', ['degree=MBBS «MBBS»']],
    ['**Amara Okafor**, MBBS, MD', ['degree=MBBS or MD «MBBS, MD»']],
    ['Amara Okafor\nMBBS', ['degree=MBBS «MBBS»']],
    ['Amara Okafor, MB BCh BAO', ['degree=MBBCh «MB BCh BAO»']],
    ['Amara Okafor, MD candidate', []],
    ['Amara Okafor', []],
    ['Amara Okafor, MBBS 2019', ['degree=MBBS «MBBS»', 'graduation-year=2019 «2019»']],
    [
      'Amara Okafor, MD\nECFMG certified, J-1 required',
      ['degree=MD «MD»', 'ecfmg=certified «ECFMG certified»', 'visa=j-1 «J-1»'],
    ],
    ['Amara Okafor\nClass of 2027, Marrow Creek School of Medicine', ['graduation-year=2027 «2027»']],
    [
      'Amara Okafor\nAAMC ID 12345678 | NRMP ID N0123456',
      ['aamc-id=12345678 «12345678»', 'nrmp-id=N0123456 «N0123456»'],
    ],
    ['Amara Okafor\n+1 (555) 010-0199', ['phone=+15550100199 «+1 (555) 010-0199»']],
    ['Amara Okafor\nPhone: 555-010-0199', ['phone=5550100199 «555-010-0199»']],
    ['Amara Okafor\n001 555 010 0199', ['phone=+15550100199 «001 555 010 0199»']],
    ['Amara Okafor\nWhatsApp +234 803 555 0199', []],
    ['Amara Okafor\nA.Okafor@Example.org', ['email=a.okafor@example.org «A.Okafor@Example.org»']],
    [
      'Amara Okafor\na@example.org, amara@example.edu',
      [
        'email=a@example.org or amara@example.edu «a@example.org»',
        'email=a@example.org or amara@example.edu «amara@example.edu»',
      ],
    ],
  ])('signed %s', (signature, facts) => {
    expect(stated(email('Thank you for your call.', signature))).toEqual(facts)
  })

  it.each([
    ['Please call me at +1 555 010 0199.', ['phone=+15550100199 «+1 555 010 0199»']],
    [
      'You can reach me at amara@example.org or on my cell, 555 010 0199.',
      ['phone=5550100199 «555 010 0199»', 'email=amara@example.org «amara@example.org»'],
    ],
    ['I called your office at 555 010 0111 this morning.', []],
    ['I wrote to coordinator@example.org on Monday.', []],
    ['My mentor, Dr. Ruiz, can be reached at 555 010 0122 or ruiz@example.org.', []],
    ['Your coordinator called me from 555 010 0133.', []],
  ])('that says %s', (body, facts) => {
    const found = stated(email(body, 'Amara Okafor'))
    expect([...found].sort()).toEqual([...facts].sort())
  })

  it('has neither the facts of its addressee nor those of the message below', () => {
    const text = `To: lee@example.org\nFrom: Amara Okafor <amara@example.org>\n${email('I am ECFMG certified.', 'Amara Okafor, MD')}
On Mon, Mar 15, 2027, Dr. Lee wrote:
> I graduated in 1990. My AAMC ID is 99999999. Call me at 555 010 0111.
`
    expect(stated(text)).toEqual([
      'email=amara@example.org «amara@example.org»',
      'ecfmg=certified «ECFMG certified»',
      'degree=MD «MD»',
    ])
  })

  it('has the ID in its subject, labelled or not', () => {
    expect(stated('Subject: SOAP - Amara Okafor - 12345678 - Pediatrics\n\nDear Dr. Lee,\n\nThank you.\n')).toEqual([
      'aamc-id=12345678 «12345678»',
    ])
    expect(
      stated('Subject: Amara Okafor, MD (AAMC 1234-5678)\n\nDear Dr. Lee,\n\nThank you.\n\nSincerely,\nAmara Okafor\n'),
    ).toEqual(['degree=MD «MD»', 'aamc-id=12345678 «1234-5678»'])
  })

  it('gives a phone number the code that residency.yaml knows', () => {
    const workspace = 'applicant: {phone: "+91 98400 55501"}\n'
    expect(stated(email('Thank you.', 'Amara Okafor\nPhone 98400 55501'), {workspace})).toEqual([
      'phone=+919840055501 «98400 55501»',
    ])
  })
})

describe('what is not the applicant’s own text', () => {
  it.each([
    '> I graduated in 2019 and need a J-1 visa.',
    'She said, “I graduated in 2019 and need a J-1 visa.”',
    '# I graduated in 2019',
    '| Year of graduation | 2019 |\n| --- | --- |\n| Visa | J-1 |',
    '`AAMC ID 12345678`',
    '<!-- I graduated in 2019 -->',
  ])('%s', (text) => {
    expect(stated(text, {kind: 'personal-statement'})).toEqual([])
  })

  it('is a list of what programs must offer', () => {
    const text =
      '## Must have\n\n- Sponsors J-1\n- ECFMG certified applicants\n- J-1\n- Step 3 not required\n- graduates of 2019\n'
    expect(stated(text, {kind: 'criteria'})).toEqual([])
  })

  it('is read in lists and over line ends all the same', () => {
    expect(stated('- ECFMG\n  certified\n- Step 3: passed\n- J-1\n', {kind: 'interview-answers'})).toEqual([
      'ecfmg=certified «ECFMG\n  certified»',
      'step3=passed «Step 3»',
      'visa=j-1 «J-1»',
    ])
  })
})

describe('a draft of another season', () => {
  it('is compared by what lasts', () => {
    const text =
      '---\nkind: email\nseason: 2026\n---\n\nI graduated in 2020, I am not yet ECFMG certified, and my NRMP ID is N0000001.\n'
    expect(stated(text, {workspace: 'season: 2027\n'})).toEqual(['graduation-year=2020 «2020»'])
    expect(stated(text, {workspace: 'season: 2026\n'})).toHaveLength(3)
  })
})

/** What `applicant:` states, as `topic=value «words»`. */
const applicant = (text: string): readonly string[] =>
  readWorkspaceFacts(new Workspace('residency.yaml', text)).map(
    ({topic, value, words, span}) => `${topic}=${value} «${text.slice(span.start, span.end) === words ? words : '?'}»`,
  )

describe('residency.yaml', () => {
  it('states the facts of its applicant, each at its place', () => {
    const text =
      '\uFEFFapplicant: {name: Amara Okafor, degree: MD, aamc-id: "12345678", email: A@example.org, phone: "+1 555 010 0199",\r\n' +
      "  graduation-year: 2021, visa: J-1, ecfmg: certified, step3: passed, usmle-id: '1-234-567-8', nrmp-id: N0123456}\r\n"
    expect([...applicant(text)].sort()).toEqual([
      'aamc-id=12345678 «12345678»',
      'degree=MD «MD»',
      'ecfmg=certified «certified»',
      'email=a@example.org «A@example.org»',
      'graduation-year=2021 «2021»',
      'nrmp-id=N0123456 «N0123456»',
      'phone=+15550100199 «+1 555 010 0199»',
      'step3=passed «passed»',
      'usmle-id=12345678 «1-234-567-8»',
      'visa=j-1 «J-1»',
    ])
  })

  it.each([
    ['visa', 'J1', 'j-1'],
    ['visa', 'needs J-1', 'j-1'],
    ['visa', 'J-1 or H-1B', 'h-1b or j-1'],
    ['visa', 'H1B/J1', 'h-1b or j-1'],
    ['visa', 'none', 'none'],
    ['visa', 'not needed', 'none'],
    ['visa', 'permanent resident', 'green-card'],
    ['visa', 'green card', 'green-card'],
    ['visa', 'US citizen', 'citizen'],
    ['visa', 'green card pending', undefined],
    ['visa', 'it is complicated', undefined],
    ['ecfmg', 'certified since 2024', 'certified'],
    ['ecfmg', 'yes', 'certified'],
    ['ecfmg', 'expected May 2027', 'not certified'],
    ['ecfmg', 'not certified', 'not certified'],
    ['ecfmg', 'pending', 'not certified'],
    ['step3', 'passed 228', 'passed'],
    ['step3', '228', 'passed'],
    ['step3', 'not taken', 'not passed'],
    ['step3', 'scheduled for June', 'not passed'],
    ['step3', 'no', 'not passed'],
    ['degree', 'MBBS', 'MBBS'],
    ['degree', 'M.B.B.S., MD', 'MBBS or MD'],
    ['phone', '555 010 0199', '5550100199'],
    ['email', 'to come', undefined],
    ['aamc-id', 'unknown', undefined],
  ])('reads %s: %s', (key, given, value) => {
    const read = readWorkspaceFacts(new Workspace('residency.yaml', `applicant:\n  ${key}: "${given}"\n`))
    expect(read.map((fact) => fact.value)).toEqual(value === undefined ? [] : [value])
  })

  it('states nothing where there is nothing to state', () => {
    expect(applicant('')).toEqual([])
    expect(applicant('applicant: {visa: , degree: ""}\n')).toEqual([])
    expect(applicant('programs: []\n')).toEqual([])
  })
})
