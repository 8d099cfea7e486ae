import type { Bar, Mix } from '../../audit/audit.js';
import type { Text } from '../text/text.js';
import type { StackChart } from './block.js';

const bars: readonly Bar[] = ['growth', 'support', 'other', 'unclear'];

/** A mix as parts of 1; nothing where there is no effort. */
export function partsOf(mix: Mix): StackChart['rows'][number]['parts'] {
  return mix.total > 0 ? bars.map((tone) => ({ tone, share: mix[tone] / mix.total })) : [];
}

export function legendOf(text: Text): StackChart['legend'] {
  return bars.map((tone) => ({ tone, label: text.words.classes[tone] }));
}
