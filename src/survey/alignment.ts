import { UserError } from '../errors.js';
import { type AlignmentAnswers, type Side, sides } from '../files/alignment.js';
import { readAlignment } from '../files/alignment-file.js';
import { readTextFile } from '../files/text-file.js';
import { parseYaml } from '../files/yaml.js';
import { canAsk, type Io } from '../io.js';
import type { Text } from '../report/text/text.js';
import { type AnswersDocument, answersDocument } from './alignment-document.js';
import { askAlignment, progress } from './alignment-interview.js';
import { answersIn, nextName } from './alignment-place.js';
import { ownResult } from './alignment-result.js';
import { type Ask, isInterrupt, terminalAsk } from './ask.js';
import { commandToGoOn } from './command-to-go-on.js';
import { fitTo } from './fit.js';
import { keepFile } from './kept-file.js';

export interface AlignmentOptions {
  as?: Side;
  /** A file with the answers, instead of a terminal. */
  answers?: string;
  /** Where to write; default: alignment-SIDE-1.yaml and so on, one file a person. */
  output?: string;
  /** Whether the answers of a file may take the place of another person's. */
  force?: boolean;
  /** As the user chose it on the command line, to be chosen again when the questions are taken up. */
  lang?: string;
}

/**
 * `mkt-audit alignment`: one person answers about the four causes, as marketing, sales or leadership; each answer is
 * saved at once. Returns the exit code: 0, or 130 after Ctrl-C. Errors: no-terminal, file-exists, and those of the files.
 */
export async function runAlignment(options: AlignmentOptions, io: Io, text: Text): Promise<number> {
  if (options.answers !== undefined) return takeAnswers(options.answers, options, io, text);
  if (!canAsk(io)) throw new UserError('no-terminal', { command: 'mkt-audit alignment' });
  const ask = terminalAsk(io, text);
  let document: AnswersDocument | undefined;
  try {
    const side = options.as ?? (await askSide(options, io, ask, text));
    document = await openAnswers(side, options, io, ask, text);
    const path = document.file.path;
    const { answered, of } = progress(document);
    const again = answered === of && (await ask.yes(text.survey.alignment.again(path), false));
    if (answered < of) io.stdout.write(`${fitTo(io).paragraph(text.survey.alignment.intro(path))}\n\n`);
    if (document.side() !== side) await document.set('side', side);
    if (answered < of || again) await askAlignment(document, again, { ask, text });
  } catch (error) {
    if (!isInterrupt(error)) throw error;
    const path = document?.file.path;
    const left =
      path !== undefined && document?.file.isThere()
        ? text.survey.left(
            path,
            commandToGoOn('alignment', { as: document.side(), lang: options.lang }, path),
          )
        : text.survey.leftUnsaved;
    io.stderr.write(`\n${left}\n`);
    return 130;
  }
  io.stdout.write(`\n${ownResult(plainAnswers(document), text)}\n`);
  sayDone(document.file.path, io, text);
  return 0;
}

/** The side in a file that is taken up again, else the person's answer. */
async function askSide({ output }: AlignmentOptions, io: Io, ask: Ask, text: Text): Promise<Side> {
  const words = text.survey.alignment;
  const known = output === undefined ? undefined : (await openAt(output, io, text)).side();
  return (
    known ??
    ask.one(
      words.side,
      sides.map((side) => ({ value: side, name: words.sides[side] })),
    )
  );
}

async function openAnswers(
  side: Side,
  { output }: AlignmentOptions,
  io: Io,
  ask: Ask,
  text: Text,
): Promise<AnswersDocument> {
  if (output !== undefined) return openAt(output, io, text);
  const last = (await answersIn(io.cwd, side)).at(-1);
  if (last !== undefined) {
    const started = await openAt(last, io, text);
    const { answered, of } = progress(started);
    if (answered < of && (await ask.yes(text.survey.alignment.goOn(last, answered, of), true)))
      return started;
  }
  return openAt(await nextName(io.cwd, side), io, text);
}

async function openAt(path: string, io: Io, text: Text): Promise<AnswersDocument> {
  const header = text.survey.alignment.header;
  return answersDocument(
    await keepFile(path, {
      cwd: io.cwd,
      header,
      check: (yaml) => {
        if (Object.keys((yaml.value as object | null) ?? {}).length > 0) readAlignment(yaml);
      },
    }),
  );
}

async function takeAnswers(
  from: string,
  { as, output, force = false }: AlignmentOptions,
  io: Io,
  text: Text,
): Promise<number> {
  const yaml = parseYaml(from, await readTextFile(from, io.cwd));
  const given = readAlignment({
    ...yaml,
    value: { ...(yaml.value as object | null), ...(as === undefined ? {} : { side: as }) },
  });
  const path = output ?? (await nextName(io.cwd, given.side));
  const document = await openAt(path, io, text);
  if (document.file.isThere() && !isOf(given, document)) {
    if (!force) throw new UserError('file-exists', { file: path });
    await document.clear();
  }
  await document.set('side', given.side);
  if (given.believed !== undefined) await document.set('believed', given.believed);
  for (const [question, choice] of Object.entries(given.answers)) {
    await document.answer(question as keyof AlignmentAnswers['answers'], choice);
  }
  if (given.name !== undefined) await document.set('name', given.name);
  sayDone(path, io, text);
  return 0;
}

/** Whether a file holds this very person's answers; without a name nobody can tell. An empty file is nobody's. */
function isOf({ side, name }: AlignmentAnswers, document: AnswersDocument): boolean {
  if (document.side() === undefined && Object.keys(document.answers()).length === 0) return true;
  return document.side() === side && name !== undefined && document.name()?.trim() === name.trim();
}

function plainAnswers(document: AnswersDocument): AlignmentAnswers {
  return { side: document.side() ?? 'marketing', answers: document.answers() };
}

function sayDone(path: string, io: Io, text: Text): void {
  io.stdout.write(`\n${text.survey.alignment.saved(path)}\n${text.survey.alignment.next}\n`);
}
