/** Texts that somebody might put into a task's title to harm whoever reads a report. */
export const hostileTexts: Record<string, string> = {
  'terminal escapes': 'Brochure \u001b[31mred\u001b[2J\u001b]0;owned\u0007\u001bP1$r0m\u001b\\ \u009b31m end',
  'a link of the terminal': '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\',
  'a carriage return that hides the line': 'Good work\rEvil work\u0008',
  'a formula': "=cmd|'/c calc'!A1",
  'a formula behind a space': ' \t=HYPERLINK("https://evil.example";"click")',
  'a formula with another sign': '@SUM(1+9)*cmd|"/c calc"!A0',
  'a formula in wide letters': '＝1+1',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'the end of an attribute': "\"><svg onload=alert(1)> ' onmouseover='alert(1)",
  'the end of a script': '</script><!--<script>alert(1)//--> ]]>',
  'a Markdown link': '[click](https://evil.example) <https://evil.example> ![x](https://evil.example/x.png)',
  'a Markdown reference': '[click][1]\n\n[1]: https://evil.example\n\n# Heading\n\n| a | b |\n|---|---|',
  'a bare address': 'www.evil.example and https://evil.example/?a=1 and boss@evil.example',
  'Markdown fences': '```\n</details>\n``` ~~~ $$x$$ <!-- --> \\| ` `` |',
  'marks from right to left': 'invoice\u202egpj.exe \u2066isolated\u2069 \u200f\u061c zero\u200bwidth',
  NUL: 'Bro\u0000chure\u0000',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it is meant to look like
  'a template': '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>',
  'a name of JavaScript': '__proto__',
  'another name of JavaScript': 'constructor',
  'much joined': `e${'\u0301'.repeat(500)} ${'👩‍👩‍👧‍👦'.repeat(50)}`,
};

/** A lone half of a character, which no file in UTF-8 can hold but JSON can. */
export const loneSurrogate = 'Bro\ud83dchure \udc00';
