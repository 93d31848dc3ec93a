/** Client → server, a request: what the form would receive of an open document; null for what is not open or no draft. */
export const plainTextRequest = 'residencyDrafts/plainText'

/** What the form would receive. */
export interface PlainTextView {
  /** One for each field of the form; one for the whole of a draft that fills none. */
  readonly fields: readonly PlainField[]
}

/** The text of one field. */
export interface PlainField {
  /** In words for people: “statement”. */
  readonly label: string
  readonly text: string
  /** “3,914 of 28,000 characters”. */
  readonly count: string
  readonly isTooLong: boolean
  /** How many places read differently in the draft. */
  readonly changes: number
  /** What changes, in words: “4 marks of Markdown, 2 characters”; empty where nothing does. */
  readonly changed: string
}

/** Client → server, a request: the parts of an email as a mail program wants them; null for what is no email. */
export const emailPartsRequest = 'residencyDrafts/emailParts'

/** An email, ready to be put into a mail program. */
export interface EmailView {
  readonly to: string
  readonly subject: string
  /** Plain text, from the salutation to the signature. */
  readonly body: string
  /** Why it must not be sent as it stands: whole sentences, the gravest first. */
  readonly obstacles: readonly string[]
}
