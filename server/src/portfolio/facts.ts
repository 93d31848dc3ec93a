import type {Draft} from '../draft/draft.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Fact, Topic} from './fact.ts'
import {readAsked} from './facts/asked.ts'
import {readCertification} from './facts/certified.ts'
import {readContact} from './facts/contact.ts'
import {readDegree} from './facts/degrees.ts'
import {readStep3} from './facts/exams.ts'
import {readExperience} from './facts/experience.ts'
import {readGraduation} from './facts/graduation.ts'
import {type ReadMentions, toFact} from './facts/mention.ts'
import {readAamcId, readNrmpId, readUsmleId} from './facts/numbers.ts'
import {ownRemarks} from './facts/own-text.ts'
import {readVisa} from './facts/visas.ts'
import {workspaceFacts} from './facts/workspace-facts.ts'

const readers: ReadonlyArray<readonly [Topic, ReadMentions]> = [
  ['graduation-year', readGraduation],
  ['aamc-id', readAamcId],
  ['usmle-id', readUsmleId],
  ['nrmp-id', readNrmpId],
  ['visa', readVisa],
  ['ecfmg', readCertification],
  ['step3', readStep3],
  ['degree', readDegree],
  ['us-experience', readExperience],
]

/** What does not change from one season to the next; a draft of another season is compared by this alone. */
const lasting: ReadonlySet<Topic> = new Set(['graduation-year', 'aamc-id', 'usmle-id'])

/** What a draft says of the applicant, in order of place. */
export const readFacts = (draft: Draft): readonly Fact[] => {
  if (!draft.kind) return []
  const told = ownRemarks(draft).flatMap((remark) =>
    readers.flatMap(([topic, read]) => read(remark, draft).map((mention) => toFact(topic, remark.sentence, mention))),
  )
  const asked = readAsked(draft).filter((one) => !told.some((fact) => isSameAnswer(fact, one)))
  const facts = [...told, ...asked, ...readContact(draft)].sort((a, b) => a.span.start - b.span.start)
  return isOfOtherSeason(draft) ? facts.filter(({topic}) => lasting.has(topic)) : facts
}

/** What a sentence tells in full, its “yes” or “no” need not tell again. */
const isSameAnswer = (told: Fact, {topic, span}: Fact): boolean =>
  told.topic === topic && told.span.start >= span.start && told.span.start - span.end < longestReply

/** How far behind its “yes” an answer may tell it in full. */
const longestReply = 200

const isOfOtherSeason = ({brief, workspace}: Draft): boolean => {
  const [declared, current] = [brief.value.season, workspace?.file.season]
  return declared !== undefined && current !== undefined && declared !== current
}

/** What `residency.yaml` says of the applicant; spans are offsets in that file. */
export const readWorkspaceFacts = (workspace: Workspace): readonly Fact[] => workspaceFacts(workspace)
