const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that begin a sentence and end no address: “ward.the” is a slip where “example.org” is none. */
export const closedUpWords = words(`
  after also although and because before but during each every for from had has have her his how however our she since that the their
  then there these they this those was were what when where which while who why with you your
`)

/** What ends the name of a file or the address of a site; lower case. */
export const nameEndings = words(`
  ai app biz com csv doc docx edu gif gov html info io jpeg jpg js json md mil mov net odt org pages pdf png ppt pptx rtf tex ts txt uk
  xls xlsx yaml yml zip
`)
