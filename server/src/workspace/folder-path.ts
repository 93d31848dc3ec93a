/**
 * A path that `residency.yaml` names, as paths of drafts are written: from its folder, with `/`. Undefined where it leads
 * out of the folder.
 *
 * @example folderPath('.\\ps\\a.md') // 'ps/a.md'
 */
export const folderPath = (path: string): string | undefined => {
  const slashed = path.trim().replaceAll('\\', '/')
  if (/^(?:\/|~|[A-Za-z][A-Za-z\d+.-]*:)/.test(slashed)) return undefined
  const steps: string[] = []
  for (const step of slashed.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length > 0 ? steps.join('/') : undefined
}
