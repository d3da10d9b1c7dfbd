/** An article at a glance, as the server gives it on the request `antecedent/article`. Knows nothing of VS Code. */

/** Zero-based, counted in UTF-16 code units. */
export interface Position {
  line: number;
  character: number;
}

/** The end is not part of it; an empty one is a cursor. */
export interface Range {
  start: Position;
  end: Position;
}

export interface Mention {
  range: Range;
  words: string;
  /** What follows it in its sentence. */
  around: string;
  /** Whether a finding asks whom it means. */
  open: boolean;
}

export interface Actor {
  /** What the server's operations know it by. */
  id: string;
  name: string;
  type: string;
  /** Type and roles in words. */
  detail: string;
  range: Range;
  mentions: Mention[];
  /** Indices among the statements of the overview. */
  statements: number[];
}

export interface Statement {
  range: Range;
  /** Where a cursor goes. */
  selection: Range;
  words: string;
  /** Absent where nobody is named. */
  source?: string;
  actor?: string;
  kind: 'direct' | 'indirect' | 'mixed';
  /** Whether a reader cannot know who says it. */
  open: boolean;
}

/** Actors come the weightiest first, statements in text order. */
export interface Overview {
  version: number;
  actors: Actor[];
  statements: Statement[];
}

export const NOTHING: Overview = { version: 0, actors: [], statements: [] };

/** How many questions an actor leaves open: whom its mentions mean, and whether it says what it seems to say. */
export function openQuestions(overview: Overview, actor: Actor): number {
  const said = actor.statements.map((index) => overview.statements[index]);
  return [...actor.mentions, ...said].filter((one) => one?.open).length;
}

export type ActorOrder = 'weight' | 'name';

/** The actors in the order that a person chose. */
export function inOrder<Named extends { name: string }>(
  actors: Named[],
  order: ActorOrder,
): Named[] {
  return order === 'weight' ? actors : [...actors].sort((a, b) => a.name.localeCompare(b.name));
}

export type StatementOrder = 'text' | 'source';

/** Statements of one source. */
export interface Group {
  /** Absent for those of nobody. */
  source?: string;
  statements: Statement[];
}

/** The statements of the kinds that are wanted, those that leave their source open first where that is wanted. */
export function chosen(
  statements: Statement[],
  { kinds, openFirst }: { kinds: ReadonlySet<Statement['kind']>; openFirst: boolean },
): Statement[] {
  const wanted = statements.filter(({ kind }) => kinds.has(kind));
  if (!openFirst) return wanted;
  return [...wanted.filter(({ open }) => open), ...wanted.filter(({ open }) => !open)];
}

/** By source: who says most comes first, and nobody last. */
export function bySource(statements: Statement[]): Group[] {
  const groups = new Map<string | undefined, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.source);
    if (group === undefined) groups.set(statement.source, [statement]);
    else group.push(statement);
  }
  return [...groups]
    .map(([source, said]) => ({ ...(source !== undefined && { source }), statements: said }))
    .sort(
      (a, b) =>
        Number(a.source === undefined) - Number(b.source === undefined) ||
        b.statements.length - a.statements.length,
    );
}
