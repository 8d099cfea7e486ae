import { clean } from '../../src/report/terminal/clean.js';

/** Titles as nobody should write them, and as somebody will. */
export const hostileTitles: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</details></summary><b>out</b>',
  '</title></style><script>alert(1)</script>',
  'a | b || c \\| d',
  '[link](javascript:alert(1)) and ![image](https://example.org/x.png)',
  '# heading *bold* _under_ ~~gone~~ `code` ```fence```',
  '1. item - item + item > quote',
  'https://example.org/?a=1&b=2 www.example.org mail@example.org',
  'one\ntwo\r\nthree\u2028four',
  '\u001b[31mred\u001b[0m \u0007bell \u009b1m',
  'right \u202eto left\u202c \u2067mark\u2069 \u200bzero\ufeff',
  'lone \ud800 half \udc00',
  '&lt;b&gt; &amp; &#60;script&#62;',
  'url(#hatch) {{ more }} $& $1 %s',
  '👩‍👩‍👧 æøå ÆØÅ 漢字 العربية',
];

/** What a reader must see of it: the same text, without what no screen shows. */
export function seen(title: string): string {
  return clean(title);
}
