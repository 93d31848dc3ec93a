import {fileURLToPath} from 'node:url'
import {newRule} from './rule/new-rule.ts'
import {tell} from './rule/tell.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [id] = process.argv.slice(2)
tell(id === undefined ? {refusal: 'Name the rule: npm run new-rule family/thing-found'} : newRule(root, id))
