const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** First halves of a contraction with “not”, as written, and both words in full; lower case. */
export const negations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ca: 'cannot',
    wo: 'will not',
    sha: 'shall not',
  }),
)

/** Words after “it’s” by which it is “it has”. */
export const afterHas = words('been become had got')

/** Words after “it’s” by which it is “it is”. */
export const afterIs = words(`
  a about all also always an as at because by clear different difficult easy for from hard how important in just like my necessary
  never no not now of on only our possible still that the this time to too true very what when where who why with worth your
`)

/** Subjects that stand behind a verb turned round: “Don’t you”, “Isn’t it”. */
export const turnedSubjects = words('i you he she it we they there this that my your his her our their the')
