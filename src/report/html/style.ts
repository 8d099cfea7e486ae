import { chartStyle } from '../charts/palette.js';

/** Where a table has no room, each of its rows becomes a small list with the columns' names. */
const rowsAsLists = (
  table: string,
) => ` ${table},${table} tbody,${table} tr,${table} td{display:block;width:100%}
 ${table} caption{display:block;width:100%}${table} caption.hidden{width:1px}
 ${table} thead{position:absolute;left:-999rem}
 ${table} tr{border-bottom:1px solid var(--line);padding:.6rem 0}${table} thead tr{border:0}
 ${table} td,${table} td.r{border:0;padding:.08rem 0;text-align:left;white-space:normal;overflow-wrap:anywhere}
 ${table} td:empty{display:none}
 ${table} td::before{content:attr(data-label) ": ";color:var(--soft)}
 ${table} td:first-child{font-weight:600}${table} td:first-child::before,${table} td:not([data-label])::before{content:""}`;

/** The page's look: light and dark, from a telephone to A4. */
export const style = `
:root{color-scheme:light dark;--ink:#1c1c1c;--soft:#565656;--ground:#fff;--panel:#f6f6f4;--line:#d9d9d6;--link:#00558a;--focus:#c85400}
@media(prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#b9b9b9;--ground:#161616;--panel:#202020;--line:#3c3c3c;--link:#7cc7f5;--focus:#f0a060}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:48rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:1.9rem;margin:0 0 .4rem}h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}h3{font-size:1.1rem;margin:2.2rem 0 .5rem}
p,li{overflow-wrap:anywhere}p{margin:.6rem 0}a{color:var(--link);text-underline-offset:.15em}
code{font:.88em ui-monospace,Consolas,monospace;white-space:nowrap}code.long,pre code,.keys code{white-space:normal;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;padding:.7rem .9rem;white-space:pre-wrap;margin:.8rem 0}pre code{white-space:pre-wrap}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:2}
.summary{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:1.75rem 2rem}
.summary h1+p{color:var(--soft);margin:0 0 1.2rem}.summary h1+p+p{font-size:1.2rem;line-height:1.5}
.summary h2{border:0;margin:1.5rem 0 .5rem;padding:0;font-size:1.1rem}
.summary table{font-size:1rem}.summary td{vertical-align:baseline}.summary td.r strong{font-size:1.35rem}.summary td a{color:inherit;text-decoration-color:var(--soft)}
nav.contents{columns:2;column-gap:2rem;font-size:.95rem;margin:1.75rem 0}nav.contents a{display:block;padding:.2rem 0;break-inside:avoid;text-decoration:none}nav.contents a:hover{text-decoration:underline}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.93rem;line-height:1.45}caption{text-align:left;color:var(--soft);font-size:.9rem;padding-bottom:.35rem}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.45rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--line)}
td{overflow-wrap:break-word}td.long{overflow-wrap:anywhere}th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
td.r,th.r{text-align:right;font-variant-numeric:tabular-nums}td.r{white-space:nowrap}
figure{margin:1.2rem 0 1.4rem;overflow:clip;overflow-clip-margin:6px}.chart{display:block;overflow:visible}figcaption,.legend{color:var(--soft);font-size:.88rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:0 0 .5rem}.legend span{display:inline-flex;align-items:center;gap:.4rem}.swatch{flex:none}
details{margin:.7rem 0}summary{cursor:pointer;overflow-wrap:anywhere;color:var(--link);font-size:.95rem}details[open]{border-left:3px solid var(--line);padding-left:.9rem}details p{font-size:.93rem}
ol li,ul li{margin:.5rem 0}ol,ul{padding-left:1.4rem}.made{color:var(--soft);font-size:.9rem}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;margin:1rem 0}.tools input{font:inherit;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--ground);color:var(--ink);width:100%;max-width:22rem}.tools span{color:var(--soft);font-size:.9rem}
th button{white-space:nowrap;font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}th[aria-sort] button{text-decoration:underline;text-underline-offset:.2em}th[aria-sort=ascending] button::after{content:" ▲" / ""}th[aria-sort=descending] button::after{content:" ▼" / ""}
[hidden]{display:none!important}.key{white-space:nowrap}tr:target{background:var(--panel);outline:2px solid var(--focus)}
@media screen and (min-width:56.01rem){.tasks{width:min(64rem,100vw - 3rem);margin-left:calc(50% - min(32rem,50vw - 1.5rem))}}
@media screen and (max-width:40rem){
 main{padding:1rem 1rem 3rem}.summary{padding:1.1rem}h1{font-size:1.55rem}.summary h1+p+p{font-size:1.1rem}nav.contents{columns:1}
${rowsAsLists('table.wide')}
}
@media screen and (max-width:56rem){
${rowsAsLists('table.long')}
 table.long.sortable thead{position:static;display:block}table.sortable thead tr{display:flex;flex-wrap:wrap;gap:.5rem}table.sortable th{border:1px solid var(--line);border-radius:1rem;padding:.2rem .7rem!important}
}
@media screen and (max-width:22.5rem){.chart text{font-size:13px}}
@media print{
 @page{size:A4;margin:17mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#555}}
 :root{color-scheme:light;--ink:#000;--soft:#444;--ground:#fff;--panel:#fff;--line:#bbb;--link:#000}
 body{font-size:10pt;line-height:1.45}main,.tasks{max-width:none;width:auto;margin:0;padding:0}.skip,nav.contents,.tools,details:not([open])>*{display:none}details:not([open]){display:none}
 .summary{border:0;padding:0}.summary h1+p+p{font-size:12pt}.summary td.r strong{font-size:13pt}
 h1{font-size:20pt}h2{font-size:14pt;margin-top:9mm}h3{font-size:11.5pt;margin-top:6mm}h1,h2,h3,caption,.legend,th{break-after:avoid}
 p,li{orphans:3;widows:3}figure,tr,li,pre,.chart{break-inside:avoid}thead{display:table-header-group}
 table{font-size:9pt;break-inside:auto}table:not(.long){break-inside:avoid}th,td{padding:1.2mm 2mm}
 h2+p,h3+p{break-before:avoid}p:has(+ol),p:has(+ul),p:has(+pre),p:has(+table),p:has(>strong:only-child){break-after:avoid}.summary li a,.summary p a{display:none}a{color:inherit;text-decoration:none}pre{font-size:8.5pt}
 #shares{break-before:auto}#tasks{break-before:page;border:0}#task-list{font-size:7.5pt}#task-list td,#task-list th{padding:.8mm 1.5mm}th button{pointer-events:none}
}
${chartStyle}`;
