import type { Expected } from '../../../errors.js';

/** Hvad der skulle have stået i et felt, som slutningen på en sætning om feltet. */
export function expectedWords(expected: Expected): string {
  switch (expected.code) {
    case 'text':
      return 'her skal stå en tekst';
    case 'list':
      return 'her skal stå en liste, fx [en, to]';
    case 'fields':
      return 'her skal stå felter med navn, fx "navn: værdi"';
    case 'date':
      return 'her skal stå en dato som år-måned-dag, fx 2026-07-06';
    case 'unique':
      return 'navnet står her to gange; navne og aliasser skal være forskellige';
    case 'ascending':
      return 'grænserne skal stige: growthLed, så supportLed, så support';
    case 'from-before-to':
      return 'slutter, før det begynder';
    case 'percent':
      return 'her skal stå en andel fra 0 til 1, fx 0.4, eller "40 %"';
    case 'country':
      return 'her skal stå to bogstaver, fx DK';
    case 'required':
      return 'mangler';
    case 'number':
      return expected.max === undefined
        ? `her skal stå et tal fra ${expected.min}`
        : `her skal stå et tal fra ${expected.min} til ${expected.max}`;
    case 'one-of':
      return expected.nearest
        ? `kendes ikke her; måske mente du "${expected.nearest}"`
        : `her skal stå ét af disse: ${expected.values.join(', ')}`;
    case 'known-field':
      return expected.nearest
        ? `det felt findes ikke; måske mente du "${expected.nearest}"`
        : `det felt findes ikke. Felterne her er: ${expected.values.join(', ')}`;
  }
}

const reasons: Record<string, string> = {
  DUPLICATE_KEY: 'samme felt står der to gange',
  TAB_AS_INDENT: 'linjer er rykket ind med tabulator; brug mellemrum',
  BAD_INDENT: 'indrykningen passer ikke til linjerne ovenfor',
  MISSING_CHAR: 'der mangler en parentes, et citationstegn eller et komma',
  UNEXPECTED_TOKEN: 'her står noget, der ikke hører til',
  BLOCK_AS_IMPLICIT_KEY: 'et kolon for meget; sæt teksten i citationstegn',
  MULTILINE_IMPLICIT_KEY: 'der mangler et kolon på linjen ovenfor',
  BAD_SCALAR_START: 'en tekst kan ikke begynde med dette tegn; sæt den i citationstegn',
  TOO_DEEP: 'for mange niveauer inde i hinanden',
  UNKNOWN_ALIAS: 'en tekst, der begynder med *, læses som navnet på noget ovenfor; sæt den i citationstegn',
  CIRCULAR_ALIAS: 'et alias står inde i det, det henviser til',
  RESOURCE_EXHAUSTION: 'aliasser, der henviser til hinanden for mange gange',
};

/** YAML-læserens egen kode i almindelige ord; ukendte koder vises, som de er. */
export function yamlReason(code: string): string {
  return reasons[code] ?? code;
}
