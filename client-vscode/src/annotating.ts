/** Asks what an operation needs, in the editor's own boxes, and has the server do it. */
import { commands, Disposable, languages, QuickPickItem, Range, TextEditor, window } from 'vscode';
import {
  Actor,
  Choice,
  COMMANDS,
  nearest,
  Operation,
  Person,
  QUESTIONS,
  Range as PlainRange,
} from './operations';

/** Has the server run one of its commands; `undefined` where no server runs. */
export type Run = (command: string, args: unknown[]) => Promise<unknown>;

/** The commands of the palette, and the one that the server's code actions name. */
export function annotating(run: Run): Disposable[] {
  const operations = Object.entries(COMMANDS).map(([command, ask]) =>
    commands.registerTextEditorCommand(command, (editor) => {
      void decide(run, editor, () => ask(editor.selection, person(run, editor)));
    }),
  );
  const undoing = [
    ['antecedent.undoDecision', 'antecedent.undo'],
    ['antecedent.redoDecision', 'antecedent.redo'],
  ].map(([command, server]) =>
    commands.registerTextEditorCommand(command ?? '', (editor) => {
      void attempt(() => run(server ?? '', [uri(editor)]));
    }),
  );
  const asking = commands.registerCommand(
    'antecedent.ask',
    async (_uri: string, question: string, at: PlainRange) => {
      const editor = window.activeTextEditor;
      const ask = QUESTIONS[question];
      if (editor && ask) await decide(run, editor, () => ask(at, person(run, editor)));
    },
  );
  return [...operations, ...undoing, asking];
}

async function decide(
  run: Run,
  editor: TextEditor,
  ask: () => Promise<Operation | undefined>,
): Promise<void> {
  const { version } = editor.document;
  await attempt(async () => {
    const operation = await ask();
    if (operation) await run('antecedent.decide', [uri(editor), operation, version]);
  });
}

/** The server says in plain words why something cannot be done. */
async function attempt(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (refused) {
    void window.showWarningMessage(refused instanceof Error ? refused.message : String(refused));
  }
}

function uri(editor: TextEditor): string {
  return editor.document.uri.toString();
}

function person(run: Run, editor: TextEditor): Person {
  const { document } = editor;
  return {
    actors: async (at) =>
      ((await run('antecedent.actors', [uri(editor), at])) ?? []) as Actor[],
    choose,
    write: async (title, value) => window.showInputBox({ title, ...(value && { value }) }),
    find: (words, near) => {
      const offset = document.offsetAt(new Range(near.line, near.character, 0, 0).end);
      const start = nearest(document.getText(), words, offset);
      if (start < 0) {
        void window.showWarningMessage(`“${words}” does not stand in the text.`);
        return undefined;
      }
      return new Range(document.positionAt(start), document.positionAt(start + words.length));
    },
    findings: (at) =>
      languages
        .getDiagnostics(document.uri)
        .filter(({ source, range }) => source === 'antecedent' && touches(range, at))
        .map(({ code, range }) => ({ code: codeOf(code), range })),
  };
}

function touches(range: Range, { start, end }: PlainRange): boolean {
  return range.intersection(new Range(start.line, start.character, end.line, end.character)) !== undefined;
}

function codeOf(code: string | number | { value: string | number } | undefined): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** A list that narrows while somebody types; what is typed may be a choice itself. */
function choose<T>(
  title: string,
  choices: Choice<T>[],
  typed?: (words: string) => Choice<T>,
): Promise<T | undefined> {
  type Item = QuickPickItem & { value: T };
  const item = ({ label, detail, value }: Choice<T>): Item => ({
    label,
    value,
    ...(detail !== undefined && { description: detail }),
  });
  const items = choices.map(item);
  const box = window.createQuickPick<Item>();
  box.title = title;
  box.matchOnDescription = true;
  box.items = items;
  return new Promise((resolve) => {
    box.onDidChangeValue((words) => {
      const line = words.trim();
      const isNew = typed && line !== '' && !choices.some(({ label }) => label === line);
      box.items = isNew ? [...items, { ...item(typed(line)), alwaysShow: true }] : items;
    });
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.value);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
