import type { Board } from './board.js';
import type { EffortOptions } from './effort.js';
import type { Measured } from './measure.js';

export function measureCalendar(_board: Board, _options: EffortOptions): Measured {
  return { basis: 'calendar', unit: 'hours', figureOf: () => undefined };
}
