import {readFileSync} from 'node:fs'
import {readDraft} from '/work/main/server/src/draft/draft.ts'
import {lint} from '/work/main/server/src/lint/lint.ts'
import {Catalogue} from '/work/main/server/src/lint/catalogue.ts'
import {circumstancesAt} from '/work/main/server/src/lint/circumstances.ts'
import {applyFixes} from '/work/main/server/src/lint/fix.ts'
import {globSync} from 'tinyglobby'
const rules:any[]=[]
for(const f of globSync(['server/src/rules/{prose,setup,eras}/*.ts','server/src/rules/specifics/placeholder.ts'],{cwd:'/work/main'}).sort()){ if(!/prose\/(passive|weasel|wordy|adverb|cliche|sentence-opening|there-is|repeated)|setup|eras\/(over-limit|typographic)|placeholder/.test(f))continue; const m=await import('/work/main/'+f); rules.push(Object.values(m)[0])}
const catalogue=new Catalogue(rules)
const [kind]=[process.argv[2]]
for(const line of readFileSync(process.argv[3]!,'utf8').split('\n=\n')){
 const text=line
 const d=readDraft({text,path:'x.md',kind:kind as any})
 const found=lint(d,{catalogue,circumstances:circumstancesAt(Date.now()),levels:[]})
 const fixes=found.filter(f=>f.fixKind==='mechanical').flatMap(f=>f.fix??[])
 console.log(JSON.stringify(text).slice(0,140)); for(const x of found)console.log('      ',x.rule,JSON.stringify(text.slice(x.span.start,x.span.end).slice(0,60)))
 if(fixes.length)console.log('     =>',JSON.stringify(applyFixes(text,fixes)))
}
