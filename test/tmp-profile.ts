import { assess } from '../src/triage/assess.ts';
import { thePack, theSource } from './support/the-pack.ts';
import { visitorFrom } from './support/visitors.ts';
const s = theSource(); const p = thePack();
for (let b=0;b<8;b++){ let t=performance.now(); let mk=0; for(let i=0;i<1000;i++){ const t2=performance.now(); const v=visitorFrom(s,b*1000+i+1); mk+=performance.now()-t2; await assess(p,v.answers);} console.log(b,performance.now()-t, mk, process.memoryUsage().heapUsed/1e6);}
