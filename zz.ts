import { rollup, type OutputOptions } from 'rollup';
import { pageBundle } from './scripts/bundles.ts';
import puppeteer from 'puppeteer-core';
import { createServer } from 'node:http';
import { browserFlags, findBrowser } from './scripts/find-browser.ts';
import { theSource } from './test/support/the-pack.ts';
const files = new Map<string,string>();
for (const minify of [true,false]) { const o = pageBundle({minify}); const b = await rollup(o); const {output} = await b.generate(o.output as OutputOptions); for (const f of output) if (f.type==='chunk') files.set(`/${minify?'min':'dev'}/${f.fileName}`, f.code); }
const server = createServer((q,r)=>{ const u=q.url!; if (u.endsWith('.html')) { r.setHeader('content-type','text/html'); const k=u.slice(1,4); r.end(`<!doctype html><html lang=nl><meta charset=utf-8><body><script type=module src="/${k}/klachten-check.js"></script><klachten-check></klachten-check>`); return;} const c=files.get(u); r.setHeader('content-type','text/javascript'); r.writeHead(c?200:404).end(c); }).listen(8199);
const b = await puppeteer.launch({executablePath: await findBrowser(), args: [...browserFlags,'--force-prefers-reduced-motion']});
const cases = theSource().cases; const wanted = new Map(cases.map(c=>[c.outcome,c]));
let n=0, diff=0;
for (const scheme of ['light','dark'] as const) for (const width of [360, 900]) for (const c of wanted.values()) {
  const seen: any[][] = [[],[]];
  for (const [i,k] of ['min','dev'].entries()) { const p = await b.newPage(); await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]); await p.setViewport({width,height:800}); await p.goto(`http://localhost:8199/${k}.html`); await p.waitForSelector('klachten-check >>> [part~=start]');
    for (;;) { const txt = await p.evaluate(`document.querySelector('klachten-check').shadowRoot.querySelector('[part~=base]').innerText`); const shot = Buffer.from(await p.screenshot({fullPage:true})).toString('base64'); const q = await p.evaluate(`document.querySelector('klachten-check').shadowRoot.querySelector('[part~=base]').dataset.question ?? document.querySelector('klachten-check').shadowRoot.querySelector('[part~=base]').dataset.state`) as string; seen[i]!.push([q,txt,shot]); if (q==='result') break;
      const a = (c.answers as any)[q] ?? null;
      await p.evaluate(`(async(q,a)=>{const r=document.querySelector('klachten-check').shadowRoot; const base=r.querySelector('[part~=base]'); const before=base.dataset.question+base.dataset.state; if(q==='intro') r.querySelector('[part~=start]').click(); else if(a===null) r.querySelector('[part~=skip]').click(); else { for (const v of [a].flat()) { const t=r.querySelector('input[type=text]'); if(t) t.value=v; else r.querySelector('input[value="'+v+'"]').click(); } r.querySelector('[part~=next]').click(); } while(base.dataset.question+base.dataset.state===before) await new Promise(f=>setTimeout(f,10)); await document.querySelector('klachten-check').updateComplete; await new Promise(f=>setTimeout(f,30)); })(${JSON.stringify(q)},${JSON.stringify(a)})`);
    } await p.close(); }
  for (let j=0;j<seen[0]!.length;j++){ n++; const [x,y]=[seen[0]![j],seen[1]![j]]; if (x[0]!==y[0]||x[1]!==y[1]||x[2]!==y[2]) { diff++; console.log(scheme,width,c.id,x[0],y[0], x[1]===y[1]?'text same':'TEXT DIFFERS', x[2]===y[2]?'':'pixels differ'); if (x[1]!==y[1]) console.log(JSON.stringify(x[1].slice(0,1500)),'\n',JSON.stringify(y[1].slice(0,1500))); } } }
console.log(n,'screens',diff,'differ'); await b.close(); server.close();
