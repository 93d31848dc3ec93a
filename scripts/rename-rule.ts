import {fileURLToPath} from 'node:url'
import {renameRule} from './rule/rename-rule.ts'
import {tell} from './rule/tell.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [before, after] = process.argv.slice(2)
tell(
  before === undefined || after === undefined
    ? {refusal: 'Name both ids: npm run rename-rule family/old-name family/new-name'}
    : renameRule(root, before, after),
)
