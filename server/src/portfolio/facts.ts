import type {Draft} from '../draft/draft.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Fact} from './fact.ts'

/** What a draft says of the applicant. */
export const readFacts = (_draft: Draft): readonly Fact[] => []

/** What `residency.yaml` says of the applicant. */
export const readWorkspaceFacts = (_workspace: Workspace): readonly Fact[] => []
