import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {vocabulary} from '../server/src/lexicon/vocabulary.ts'
import {readPage} from '../server/src/text/page.ts'
import {compile as oldC} from './zz-old.ts'
import {compile as newC} from './zz-matcher.ts'
const t = (n: string, f: () => any) => {const s = performance.now(); const r = f(); console.log(n, (performance.now()-s).toFixed(0)+'ms'); return r}
const a = t('old compile', () => oldC(vocabulary)), b = t('new compile', () => newC(vocabulary))
console.log(process.memoryUsage().heapUsed/1e6|0, 'entries', vocabulary.reduce((s,l)=>s+l.entries.length,0))
const texts = globSync(['test/corpus/**/*.md','examples/**/*.md','test/rules/**/*.md','docs/**/*.md','server/src/rules/**/*.ts']).map(f => readFileSync(f,'utf8'))
const pages = texts.map(x => readPage(x, {find: () => []}))
let ta=0,tb=0,n=0,diff=0
for (const p of pages) for (const bl of p.blocks) { const {words, mask, sentences} = bl.reading
  for (const run of [0,1]) { let s=performance.now(); const x=a.find(words,mask,0,words.length); ta+=performance.now()-s; s=performance.now(); const y=b.find(words,mask,0,words.length); tb+=performance.now()-s; n+=words.length
  const k=(h:any)=>h.map((q:any)=>[q.list.name,q.value,q.first,q.last].join()).sort().join(';')
  if(k(x)!==k(y)){diff++; if(diff<12){const X=new Set(k(x).split(';')),Y=new Set(k(y).split(';')); console.log('old only',[...X].filter(q=>!Y.has(q)),'new only',[...Y].filter(q=>!X.has(q)), bl.text().slice(0,200))}}
}}
console.log({ta,tb,n,diff})
