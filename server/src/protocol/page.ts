/** Client → server, a request: a page that says of each rule how grave it is in a document, and who decided that. */
export const settingsPageRequest = 'residencyDrafts/settingsPage'

/** A page to be shown: HTML without scripts. */
export interface PageView {
  readonly html: string
}
