import {mostApplications} from '../../lint/circumstances.ts'
import {defineRule} from '../../lint/rule.ts'
import {appliedPrograms} from '../../questions/match/applied.ts'

/** More programs marked applied than SOAP allows. */
export const tooManyApplications = defineRule({
  id: 'match/too-many-applications',
  title: 'More applications than SOAP allows',
  severity: 'error',
  kinds: ['criteria'],
  message: ({count, most}: {count: number; most: number}) =>
    `${count} programs are marked applied; SOAP allows ${most} over all rounds. From here on there is none left to send.`,
  why: 'The number is for the whole of SOAP: applications stay live through every round, and those not yet used may be sent between rounds. A plan that counts on more leaves the last programs without one.',
  instead: 'Order the list by fit and mark as applied only what was sent. Keep a few back for the gaps between rounds.',
  sources: ['nrmp-application-cap', 'aamc-soap'],
  fixes: 'none',
  examples: {
    flagged: [{text: `${listOf(45)}- «Program 46, Internal Medicine: J-1 yes, applied»\n`}],
    clean: [{text: listOf(45)}],
  },
  check(draft, report, circumstances) {
    const {phase, season} = draft.brief.value
    if (phase !== undefined && phase !== 'soap') return
    const most = mostApplications(season ?? draft.workspace?.file.season, circumstances)
    if (most === undefined) return
    const applied = appliedPrograms(draft)
    const first = applied[most]
    if (first) report(first, {count: applied.length, most})
  },
  checkWorkspace(workspace, report, circumstances) {
    const most = mostApplications(workspace.file.season, circumstances)
    if (most === undefined) return
    const applied = workspace.programs.flatMap(({applied: isSent}, index) => (isSent ? [index] : []))
    const at = workspace.at(`programs.${applied[most]}.applied`)
    if (at) report(at, {count: applied.length, most})
  },
})

/** A criteria draft with so many programs marked applied. */
function listOf(count: number): string {
  const programs = Array.from(
    {length: count},
    (_, index) => `- Program ${index + 1}, Internal Medicine: J-1 yes, applied\n`,
  )
  return `---\nkind: criteria\napplicant: us\nphase: soap\n---\n## Must have\n\n- ACGME accredited\n\n## Flexible\n\n- city\n\n## Programs\n\n${programs.join('')}`
}
