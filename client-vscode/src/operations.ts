/**
 * The operations on an article, each with what has to be asked first. Knows nothing of VS Code: who asks, and how, is given.
 * What an operation may say is defined by the server.
 */
import { Position, Range } from './overview';

/** What `antecedent.decide` does; `operation` says which, the rest are its parameters. */
export type Operation = { operation: string } & Record<string, unknown>;

/** Somebody to choose, as `antecedent.actors` lists them: whom the place means first, then the nearest. */
export interface Candidate {
  id: string;
  name: string;
  detail: string;
  /** Whether the mention at the place means them. */
  here: boolean;
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
  /** Puts words into the person's language. */
  say(words: string, ...values: string[]): string;
  actors(at: Position): Promise<Candidate[]>;
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

export type Ask = (at: Range, person: Person) => Promise<Operation | undefined>;

/** Done at once. */
function plainly(operation: string, more: Record<string, unknown> = {}): Ask {
  return (at) => Promise.resolve({ operation, at, ...more });
}

function types(person: Person): Choice<string>[] {
  return [
    { label: person.say('Person'), value: 'person' },
    { label: person.say('Organisation'), value: 'organization' },
    { label: person.say('Place'), value: 'place' },
    { label: person.say('Country or city'), value: 'geopolitical' },
    { label: person.say('Group'), value: 'group' },
    { label: person.say('Event'), value: 'event' },
    { label: person.say('Something else'), value: 'other' },
  ];
}

type Whom = { is: 'known'; actor: string } | { is: 'new'; name: string } | { is: 'nobody' };

function refer(which: 'this' | 'all'): Ask {
  return async (at, person) => {
    const choices = (await person.actors(at.start)).map(({ id, name, detail }): Choice<Whom> => ({
      label: name,
      detail,
      value: { is: 'known', actor: id },
    }));
    const nobody = { label: person.say('Nobody'), detail: person.say('nobody in the text') };
    const whom = await person.choose<Whom>(
      person.say('Whom does it mean?'),
      [...choices, { ...nobody, value: { is: 'nobody' } }],
      (name) => ({ label: name, detail: person.say('somebody new'), value: { is: 'new', name } }),
    );
    return whom && { operation: 'refer', at, whom, which };
  };
}

/** Whom the place means; where nobody, somebody has to be chosen. */
async function actor(at: Range, person: Person, title: string): Promise<Candidate | undefined> {
  const actors = await person.actors(at.start);
  return actors.find(({ here }) => here) ?? person.choose(title, choicesOf(actors));
}

function choicesOf(actors: Candidate[]): Choice<Candidate>[] {
  return actors.map((value) => ({ label: value.name, detail: value.detail, value }));
}

const merge: Ask = async (at, person) => {
  const one = await actor(at, person, person.say('Who is somebody else, too?'));
  if (!one) return undefined;
  const others = (await person.actors(at.start)).filter(({ id }) => id !== one.id);
  const title = person.say('{0} is the same as…', one.name);
  const other = await person.choose(title, choicesOf(others));
  return other && { operation: 'merge', actor: one.id, into: other.id };
};

const split: Ask = async (at, person) => {
  const extent = await person.choose(person.say('Which mentions are somebody else’s?'), [
    { label: person.say('This one alone'), value: 'this' },
    { label: person.say('This one and those after it'), value: 'from-here' },
    { label: person.say('All that read the same'), value: 'same-name' },
  ]);
  if (extent === undefined) return undefined;
  const name = await person.write(person.say('Who is it? Empty: as the mention reads'));
  if (name === undefined) return undefined;
  return { operation: 'split', at, extent, ...(name.trim() && { name }) };
};

type Detail = 'name' | 'type' | 'pronouns' | 'note' | 'link';

function details(person: Person, { name, pronouns, note, link }: Candidate): Choice<Detail>[] {
  const about = (words: string | undefined) => words !== undefined && { detail: words };
  return [
    { label: person.say('Name'), detail: name, value: 'name' },
    { label: person.say('Type'), value: 'type' },
    { label: person.say('Pronouns'), detail: pronouns ?? 'she, he, it, they', value: 'pronouns' },
    { label: person.say('Note'), ...about(note), value: 'note' },
    { label: person.say('Link to a knowledge base'), ...about(link), value: 'link' },
  ];
}

/** @param asked what is to be said; where it is left out, the person is asked */
function describe(asked?: Detail): Ask {
  return async (at, person) => {
    const somebody = await actor(at, person, person.say('Who is to be described?'));
    if (!somebody) return undefined;
    const { id, name } = somebody;
    const title = person.say('What is to be said of {0}?', name);
    const detail = asked ?? (await person.choose(title, details(person, somebody)));
    if (!detail) return undefined;
    const value =
      detail === 'type'
        ? await person.choose(person.say('What is {0}?', name), [
            ...types(person),
            { label: person.say('As the article tells'), value: '' },
          ])
        : await person.write(title, somebody[detail]);
    return value === undefined ? undefined : { operation: 'describe', actor: id, detail, value };
  };
}

const type: Ask = async (at, person) => {
  const kind = await person.choose(person.say('What do the words refer to?'), [
    ...types(person),
    { label: person.say('Date'), value: 'date' },
    { label: person.say('Title'), value: 'title' },
    { label: person.say('Nationality'), value: 'nationality' },
  ]);
  return kind === undefined ? undefined : { operation: 'mark', at, type: kind, which: 'this' };
};

const confirmActor: Ask = async (at, person) => {
  const somebody = await actor(at, person, person.say('Whose mentions are all right?'));
  return somebody && { operation: 'confirm-actor', actor: somebody.id };
};

const source: Ask = async (at, person) => {
  const named = (await person.actors(at.start)).flatMap(({ name, detail, range }) =>
    range ? [{ label: name, detail, value: range }] : [],
  );
  const nobody = { label: person.say('Nobody'), detail: person.say('the text has no source') };
  const choices = [...named, { ...nobody, value: null }];
  const range = await person.choose<Range | null>(person.say('Who says it?'), choices);
  return range === undefined ? undefined : { operation: 'set-source', at, source: range };
};

const cue: Ask = async (at, person) => {
  const words = await person.write(person.say('Which words report it? Empty: none'));
  if (words === undefined) return undefined;
  if (words.trim() === '') return { operation: 'set-cue', at, cue: null };
  const range = person.find(words.trim(), at.start);
  return range && { operation: 'set-cue', at, cue: range };
};

const kind: Ask = async (at, person) => {
  const value = await person.choose(person.say('What kind of statement is it?'), [
    { label: person.say('Direct speech'), detail: person.say('quoted'), value: 'direct' },
    {
      label: person.say('Indirect speech'),
      detail: person.say('in the article’s words'),
      value: 'indirect',
    },
    {
      label: person.say('Partly quoted'),
      detail: person.say('in the article’s words, some of them quoted'),
      value: 'mixed',
    },
  ]);
  return value === undefined ? undefined : { operation: 'set-kind', at, kind: value };
};

const note: Ask = async (at, person) => {
  const text = await person.write(person.say('What is to be noted?'));
  return text?.trim() ? { operation: 'comment', at, purpose: 'note', text } : undefined;
};

const question: Ask = async (at, person) => {
  const text = await person.write(person.say('What is to be asked of the curator?'));
  return text?.trim() ? { operation: 'comment', at, purpose: 'question', text } : undefined;
};

const comment: Ask = async (at, person) => {
  const ask = await person.choose(person.say('What is it?'), [
    { label: person.say('A note'), value: note },
    { label: person.say('A question to the curator'), value: question },
  ]);
  return ask?.(at, person);
};

const dismiss: Ask = async (at, person) => {
  const choices = person.findings(at).flatMap(({ code, range }): Choice<Operation>[] => [
    { label: person.say('{0} here', code), value: { operation: 'dismiss', code, words: range } },
    { label: person.say('{0} in this article', code), value: { operation: 'dismiss', code } },
  ]);
  return person.choose(person.say('Which finding is of no concern?'), choices);
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
  'antecedent.mergeActors': merge,
  'antecedent.splitActor': split,
  'antecedent.nameActor': describe('name'),
  'antecedent.setActorType': describe('type'),
  'antecedent.describeActor': describe(),
  'antecedent.confirm': plainly('confirm'),
  'antecedent.confirmActor': confirmActor,
  'antecedent.confirmAll': () => Promise.resolve({ operation: 'confirm-all' }),
  'antecedent.reject': plainly('reject'),
  'antecedent.markStatement': (at) => Promise.resolve({ operation: 'mark-statement', words: at }),
  'antecedent.setSource': source,
  'antecedent.setCue': cue,
  'antecedent.setContent': (at) => Promise.resolve({ operation: 'set-content', at, content: [at] }),
  'antecedent.setKind': kind,
  'antecedent.confirmStatement': plainly('confirm-statement'),
  'antecedent.rejectStatement': plainly('reject-statement'),
  'antecedent.dismiss': dismiss,
  'antecedent.note': note,
  'antecedent.question': question,
  'antecedent.takeBack': plainly('take-back'),
};

/** What the server may want asked, with a code action that it offers; by its name for the question. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  'whom-does-it-mean': refer('this'),
  'where-to-split': split,
  'who-else-is-it': merge,
  'what-is-known': describe(),
  'who-says-it': source,
  'what-of-it': comment,
};

/** Where the words stand nearest to the offset, in characters; undefined where they do not. */
export function nearest(text: string, words: string, offset: number): number | undefined {
  let best: number | undefined;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    if (best === undefined || Math.abs(i - offset) < Math.abs(best - offset)) best = i;
  }
  return best;
}
