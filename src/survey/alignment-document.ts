import type { AlignmentAnswers, AlignmentQuestion, Side } from '../files/alignment.js';
import type { KeptFile } from './kept-file.js';

/** One person's answers as they are being given. */
export interface AnswersDocument {
  file: KeptFile;
  side(): Side | undefined;
  /** Whether it was asked, also if it was left empty. */
  has(field: 'believed' | 'name'): boolean;
  believed(): number | undefined;
  name(): string | undefined;
  answers(): AlignmentAnswers['answers'];
  set(field: 'side' | 'believed' | 'name', value: string | number | null): Promise<void>;
  answer(question: AlignmentQuestion, choice: string): Promise<void>;
  /** Takes out all that somebody answered, so that two people's answers never mix. */
  clear(): Promise<void>;
}

export function answersDocument(file: KeptFile): AnswersDocument {
  const now = () => file.document().toJS() as Partial<AlignmentAnswers> & { name?: string | null };
  return {
    file,
    side: () => now().side,
    has: (field) => file.document().has(field),
    believed: () => now().believed ?? undefined,
    name: () => now().name ?? undefined,
    answers: () => now().answers ?? {},
    set: (field, value) => file.change((document) => document.set(field, value)),
    answer: (question, choice) =>
      file.change((document) => {
        if (!document.get('answers')) document.set('answers', document.createNode({}));
        document.setIn(['answers', question], choice);
      }),
    clear: () =>
      file.change((document) => {
        for (const field of ['side', 'name', 'believed', 'answers']) document.delete(field);
      }),
  };
}
