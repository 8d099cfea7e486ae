import { chartStyle } from '../charts/svg-chart.js';

/** The page's look: light and dark, from a telephone to A4. */
export const style = `
:root{color-scheme:light dark;--ink:#1c1c1c;--soft:#565656;--ground:#fff;--panel:#f5f5f3;--line:#d9d9d6;--link:#00558a;--focus:#d55e00}
@media(prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#b9b9b9;--ground:#161616;--panel:#202020;--line:#3c3c3c;--link:#7cc7f5;--focus:#f0a060}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.05rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}h3{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.6rem 0;overflow-wrap:anywhere}a{color:var(--link)}code{font:.88em ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:2}
.summary{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:1.5rem}
.summary h2{border:0;margin:1.25rem 0 .5rem;padding:0;font-size:1.15rem}.lead{color:var(--soft);margin-top:0}.verdict{font-size:1.15rem}
nav.contents{columns:2;font-size:.95rem;margin:1.5rem 0}nav.contents a{display:block;padding:.15rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}caption{text-align:left;color:var(--soft);font-size:.9rem;padding-bottom:.35rem}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600}
td.r,th.r{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.chart{display:block;width:100%;max-width:34rem;height:auto;margin:1rem 0}figure{margin:0}
details{margin:.6rem 0;border-left:3px solid var(--line);padding-left:.9rem}summary{cursor:pointer;color:var(--link)}
ol li,ul li{margin:.5rem 0}footer{color:var(--soft);font-size:.9rem;margin-top:3rem}
.tools{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:1rem 0}.tools input{font:inherit;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--ground);color:var(--ink);width:100%;max-width:22rem}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.tag{white-space:nowrap}
@media(max-width:40rem){
 nav.contents{columns:1}.summary{padding:1rem}h1{font-size:1.6rem}
 table.wide,table.wide tbody,table.wide tr,table.wide td{display:block;width:100%}
 caption{display:block;width:100%}
 table.wide thead{position:absolute;left:-999rem}
 table.wide tr{border-bottom:2px solid var(--line);padding:.5rem 0}
 table.wide td,table.wide td.r{border:0;padding:.1rem 0;text-align:left;white-space:normal}
 table.wide td:empty{display:none}
 table.wide td::before{content:attr(data-label) ": ";color:var(--soft)}
}
@media print{
 @page{size:A4;margin:18mm 16mm}
 :root{color-scheme:light;--ink:#000;--soft:#333;--ground:#fff;--panel:#fff;--line:#bbb;--link:#000}
 body{font-size:10.5pt}main{max-width:none;padding:0}.skip,nav.contents,.tools{display:none}
 h1,h2,h3{break-after:avoid}figure,tr,li,.chart,.summary{break-inside:avoid}thead{display:table-header-group}
 table{break-inside:auto}table:not(.long){break-inside:avoid}
 #tasks{break-before:page}a{text-decoration:none}
}
${chartStyle}`;
