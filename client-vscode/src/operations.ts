/**
 * The operations on an article, each with what has to be asked first. Knows nothing of VS Code: who asks, and how, is given.
 * What an operation may say is defined by the server.
 */

export interface Position {
  line: number;
  character: number;
}

/** An empty one is a cursor. */
export interface Range {
  start: Position;
  end: Position;
}

/** What `antecedent.decide` does; `operation` says which, the rest are its parameters. */
export type Operation = { operation: string } & Record<string, unknown>;

/** Somebody to choose, as `antecedent.actors` lists them: whom the place means first, then the nearest. */
export interface Actor {
  id: string;
  name: string;
  detail: string;
  /** Whether the mention at the place means them. */
  here?: boolean;
  /** The nearest words that name them. */
  range?: Range;
  pronouns?: string;
  note?: string;
  link?: string;
}

export interface Choice<T> {
  label: string;
  detail?: string;
  value: T;
}

/** Asks a person. `undefined` is no answer: nothing is to be done. */
export interface Person {
  actors(at: Position): Promise<Actor[]>;
  /** @param typed what the words that fit no choice would mean; left out where one has to be chosen */
  choose<T>(
    title: string,
    choices: Choice<T>[],
    typed?: (words: string) => Choice<T>,
  ): Promise<T | undefined>;
  /** Words on one line; empty ones are an answer. */
  write(title: string, value?: string): Promise<string | undefined>;
  /** Where the words stand, the nearest to the position; says so where they do not. */
  find(words: string, near: Position): Range | undefined;
  /** The codes of the findings that the range touches, each with its range. */
  findings(at: Range): { code: string; range: Range }[];
}

type Ask = (at: Range, person: Person) => Promise<Operation | undefined>;

/** Done at once. */
function plainly(operation: string, more: Record<string, unknown> = {}): Ask {
  return (at) => Promise.resolve({ operation, at, ...more });
}

const TYPES = ['person', 'organization', 'place', 'geopolitical', 'group', 'event', 'other'];
const NO_ACTORS = ['date', 'title', 'nationality'];

function refer(which: 'this' | 'all'): Ask {
  return async (at, person) => {
    const choices = (await person.actors(at.start)).map(({ id, name, detail }) => ({
      label: name,
      detail,
      value: { is: 'known', actor: id } as object,
    }));
    choices.push({ label: 'Nobody', detail: 'nobody in the text', value: { is: 'nobody' } });
    const whom = await person.choose('Whom does it mean?', choices, (name) => ({
      label: name,
      detail: 'somebody new',
      value: { is: 'new', name },
    }));
    return whom && { operation: 'refer', at, whom, which };
  };
}

/** Whom the place means; somebody else where nobody, or where somebody has to be chosen anyway. */
async function actor(at: Range, person: Person, title: string): Promise<Actor | undefined> {
  const actors = await person.actors(at.start);
  return actors.find(({ here }) => here) ?? person.choose(title, choicesOf(actors));
}

function choicesOf(actors: Actor[]): Choice<Actor>[] {
  return actors.map((value) => ({ label: value.name, detail: value.detail, value }));
}

const merge: Ask = async (at, person) => {
  const one = await actor(at, person, 'Who is somebody else, too?');
  if (!one) return undefined;
  const others = (await person.actors(at.start)).filter(({ id }) => id !== one.id);
  const other = await person.choose(`${one.name} is the same as…`, choicesOf(others));
  return other && { operation: 'merge', actor: one.id, into: other.id };
};

const split: Ask = async (at, person) => {
  const extent = await person.choose('Which mentions are somebody else’s?', [
    { label: 'This one alone', value: 'this' },
    { label: 'This one and those after it', value: 'from-here' },
    { label: 'All that read the same', value: 'same-name' },
  ]);
  if (extent === undefined) return undefined;
  const name = await person.write('Who is it? Empty: as the mention reads');
  if (name === undefined) return undefined;
  return { operation: 'split', at, extent, ...(name.trim() && { name }) };
};

type Detail = 'name' | 'type' | 'pronouns' | 'note' | 'link';

function describe(asked?: Detail): Ask {
  return async (at, person) => {
    const somebody = await actor(at, person, 'Who is to be described?');
    if (!somebody) return undefined;
    const detail =
      asked ??
      (await person.choose<Detail>(`What of ${somebody.name}?`, [
        { label: 'Name', detail: somebody.name, value: 'name' },
        { label: 'Type', detail: 'person, organisation, place, …', value: 'type' },
        { label: 'Pronouns', detail: somebody.pronouns ?? 'she, he, it, they', value: 'pronouns' },
        { label: 'Note', detail: somebody.note ?? 'anything', value: 'note' },
        { label: 'Link', detail: somebody.link ?? 'to a knowledge base', value: 'link' },
      ]));
    if (!detail) return undefined;
    const value =
      detail === 'type'
        ? await person.choose(`What is ${somebody.name}?`, [
            ...TYPES.map((type) => ({ label: type, value: type })),
            { label: 'As the article tells', value: '' },
          ])
        : await person.write(`${somebody.name}: ${detail}`, somebody[detail]);
    return value === undefined
      ? undefined
      : { operation: 'describe', actor: somebody.id, detail, value };
  };
}

const type: Ask = async (at, person) => {
  const kind = await person.choose('What do the words refer to?', [
    ...[...TYPES, ...NO_ACTORS].map((one) => ({ label: one, value: one })),
  ]);
  return kind && { operation: 'mark', at, type: kind, which: 'this' };
};

const confirmActor: Ask = async (at, person) => {
  const somebody = await actor(at, person, 'Whose mentions are all right?');
  return somebody && { operation: 'confirm-actor', actor: somebody.id };
};

const source: Ask = async (at, person) => {
  const named = (await person.actors(at.start)).flatMap(({ name, detail, range }) =>
    range ? [{ label: name, detail, value: range as Range | null }] : [],
  );
  const nobody = { label: 'Nobody', detail: 'the text has no source', value: null };
  const range = await person.choose('Who says it?', [...named, nobody]);
  return range === undefined ? undefined : { operation: 'set-source', at, source: range };
};

const cue: Ask = async (at, person) => {
  const words = await person.write('Which words report it? Empty: none');
  if (words === undefined) return undefined;
  if (words.trim() === '') return { operation: 'set-cue', at, cue: null };
  const range = person.find(words.trim(), at.start);
  return range && { operation: 'set-cue', at, cue: range };
};

const kind: Ask = async (at, person) => {
  const value = await person.choose('What kind of statement is it?', [
    { label: 'Direct', detail: 'in the speaker’s words', value: 'direct' },
    { label: 'Indirect', detail: 'in the article’s words', value: 'indirect' },
    { label: 'Mixed', detail: 'in the article’s words, some of them quoted', value: 'mixed' },
  ]);
  return value && { operation: 'set-kind', at, kind: value };
};

function comment(purpose: 'note' | 'question', title: string): Ask {
  return async (at, person) => {
    const text = await person.write(title);
    return text?.trim() ? { operation: 'comment', at, purpose, text } : undefined;
  };
}

const dismiss: Ask = async (at, person) => {
  const choices = person.findings(at).flatMap(({ code, range }) => [
    { label: `${code} here`, value: { operation: 'dismiss', code, words: range } as Operation },
    { label: `${code} in this article`, value: { operation: 'dismiss', code } as Operation },
  ]);
  return person.choose('Which finding is of no concern?', choices);
};

/** By the name of the command. */
export const COMMANDS: Readonly<Record<string, Ask>> = {
  'antecedent.refer': refer('this'),
  'antecedent.referAll': refer('all'),
  'antecedent.referToNobody': plainly('refer', { whom: { is: 'nobody' }, which: 'this' }),
  'antecedent.mark': plainly('mark', { which: 'this' }),
  'antecedent.markAll': plainly('mark', { which: 'all' }),
  'antecedent.unmark': plainly('unmark', { which: 'this' }),
  'antecedent.unmarkAll': plainly('unmark', { which: 'all' }),
  'antecedent.setType': type,
  'antecedent.correctSpan': (at) => Promise.resolve({ operation: 'correct-span', at, words: at }),
  'antecedent.merge': merge,
  'antecedent.split': split,
  'antecedent.nameActor': describe('name'),
  'antecedent.describeActor': describe(),
  'antecedent.confirm': plainly('confirm'),
  'antecedent.confirmActor': confirmActor,
  'antecedent.confirmAll': () => Promise.resolve({ operation: 'confirm-all' }),
  'antecedent.reject': plainly('reject'),
  'antecedent.markStatement': (at) => Promise.resolve({ operation: 'mark-statement', words: at }),
  'antecedent.setSource': source,
  'antecedent.setCue': cue,
  'antecedent.setContent': (at) =>
    Promise.resolve({ operation: 'set-content', at, content: [at] }),
  'antecedent.setKind': kind,
  'antecedent.confirmStatement': plainly('confirm-statement'),
  'antecedent.rejectStatement': plainly('reject-statement'),
  'antecedent.dismiss': dismiss,
  'antecedent.note': comment('note', 'What is to be noted?'),
  'antecedent.question': comment('question', 'What is to be asked of the curator?'),
  'antecedent.takeBack': plainly('take-back'),
};

/** What the server may want asked, with a code action that it offers; by its name for the question. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  'whom-does-it-mean': refer('this'),
  'where-to-split': split,
  'who-else-is-it': merge,
  'what-is-known': describe(),
  'who-says-it': source,
  'what-of-it': async (at, person) => {
    const ask = await person.choose('What is it?', [
      { label: 'A note', value: comment('note', 'What is to be noted?') },
      {
        label: 'A question to the curator',
        value: comment('question', 'What is to be asked of the curator?'),
      },
    ]);
    return ask?.(at, person);
  },
};

/** Where the words stand nearest to the offset, in characters; -1 where they do not. */
export function nearest(text: string, words: string, offset: number): number {
  let best = -1;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    if (best < 0 || Math.abs(i - offset) < Math.abs(best - offset)) best = i;
  }
  return best;
}
