/** Asks what an operation needs, in the editor's own boxes, and has the server do it. */
import {
  CodeAction,
  Command,
  commands,
  Disposable,
  l10n,
  languages,
  QuickPickItem,
  Range as EditorRange,
  TextDocument,
  window,
} from 'vscode';
import { ArticleInView } from './articleInView';
import { Ask, Choice, COMMANDS, nearest, Person, QUESTIONS } from './operations';
import { Actor as ListedActor, Range } from './overview';
import { refusalsToThePerson, Server } from './server';
import { editorRange } from './treeItems';

/** An entry of a view: an actor, one of its mentions, or a statement. */
interface Entry {
  actor?: ListedActor;
  mention?: { range: Range };
  statement?: { selection: Range };
}

/**
 * The commands of the palette and the views, and the one that the server's code actions name. A command is about the words in
 * the editor, or about the entry of a view that it is given.
 */
export class Annotating implements Disposable {
  private readonly registered: Disposable[];

  constructor(
    private readonly server: Server,
    private readonly article: ArticleInView,
  ) {
    this.registered = [
      ...Object.entries(COMMANDS).map(([command, ask]) =>
        commands.registerCommand(command, (entry?: Entry) => this.aboutEntry(ask, entry)),
      ),
      commands.registerCommand('antecedent.addToProject', (entry?: Entry) =>
        this.addToProject(entry),
      ),
      commands.registerCommand('antecedent.renameInAllArticles', () => this.renameInAllArticles()),
      commands.registerCommand('antecedent.placeDecision', () => this.lost('place')),
      commands.registerCommand('antecedent.dropDecision', () => this.lost('drop')),
      commands.registerCommand('antecedent.undoDecision', () => this.again('antecedent.undo')),
      commands.registerCommand('antecedent.redoDecision', () => this.again('antecedent.redo')),
      commands.registerCommand('antecedent.ask', (_uri: string, question: string, at: Range) => {
        const ask = QUESTIONS[question];
        const document = window.activeTextEditor?.document;
        return ask && document && this.decide(ask, document, at);
      }),
    ];
  }

  dispose(): void {
    Disposable.from(...this.registered).dispose();
  }

  private async aboutEntry(ask: Ask, entry: Entry | undefined): Promise<void> {
    const place = this.place(entry);
    if (place !== undefined) await this.decide(ask, place.document, place.at, entry?.actor?.id);
  }

  private async addToProject(entry: Entry | undefined): Promise<void> {
    const place = this.place(entry);
    if (place === undefined) return;
    const { document, at } = place;
    await refusalsToThePerson(() => this.server.run('antecedent.addActor', document.uri, at.start));
  }

  /** The editor shows what would change in each article, and asks. */
  private async renameInAllArticles(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { uri } = editor.document;
    const at = editor.selection.start;
    await refusalsToThePerson(async () => {
      const name = await commands.executeCommand<{ placeholder: string }>(
        'vscode.prepareRename',
        uri,
        at,
      );
      const chosen = await window.showInputBox({
        title: l10n.t('The name in all articles'),
        value: name.placeholder,
      });
      if (chosen === undefined || chosen === name.placeholder) return;
      const consent = await choose(l10n.t('Rename to “{0}”', chosen), [
        { label: l10n.t('Look at all changes first, and tick those that are right'), value: false },
        { label: l10n.t('Change all names outside quotations'), value: true },
      ]);
      if (consent !== undefined)
        await this.server.run('antecedent.renameEverywhere', uri, at, chosen, consent);
    });
  }

  /**
   * Has what the server offers about decisions without words chosen from a list: to place one at the selected words, or where
   * it proposes; or to drop one.
   */
  private async lost(operation: 'place' | 'drop'): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selection } = editor;
    const places = languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => codeOf(code) === 'decision-unplaced')
      .map(({ range }) => range);
    const selected = operation === 'place' && !selection.isEmpty;
    const offers = await Promise.all(
      (selected ? [selection] : places).map((range) =>
        commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
        ),
      ),
    );
    const choices = lostDecisions(offers.flat(), operation);
    if (choices.length === 0) {
      const message =
        places.length === 0
          ? l10n.t('The words of all decisions are in the text.')
          : l10n.t('Select the words that the decision is about.');
      void window.showInformationMessage(message);
      return;
    }
    const title =
      operation === 'place' ? l10n.t('Which words are these?') : l10n.t('What is to be dropped?');
    const chosen = await choose(title, choices);
    if (chosen !== undefined)
      await commands.executeCommand(chosen.command, ...((chosen.arguments ?? []) as unknown[]));
  }

  /** The words of an entry; without one, those under the cursor. */
  private place(entry: Entry | undefined): { document: TextDocument; at: Range } | undefined {
    const editor = window.activeTextEditor;
    const at = entry?.mention?.range ?? entry?.statement?.selection ?? entry?.actor?.range;
    if (at !== undefined && this.article.shown !== undefined)
      return { document: this.article.shown, at };
    return editor && { document: editor.document, at: editor.selection };
  }

  private async again(command: string): Promise<void> {
    const document = this.article.shown;
    if (document !== undefined)
      await refusalsToThePerson(() => this.server.run(command, document.uri));
  }

  /** @param actor the id of whom it is about, where somebody has chosen them already */
  private async decide(ask: Ask, document: TextDocument, at: Range, actor?: string): Promise<void> {
    const { version } = document;
    await refusalsToThePerson(async () => {
      const operation = await ask(at, this.person(document, actor));
      if (operation !== undefined) {
        await this.server.run('antecedent.decide', document.uri, operation, version);
      }
    });
  }

  private person(document: TextDocument, chosen: string | undefined): Person {
    return {
      actors: async (at) => {
        const actors = await this.server.actors(document.uri, at);
        if (chosen === undefined) return actors;
        return actors.map((actor) => ({ ...actor, here: actor.id === chosen }));
      },
      choose,
      write: async (title, value) => window.showInputBox({ title, ...(value && { value }) }),
      find: (words, near) => {
        const offset = document.offsetAt(editorRange({ start: near, end: near }).start);
        const start = nearest(document.getText(), words, offset);
        if (start === undefined) {
          void window.showWarningMessage(l10n.t('“{0}” does not stand in the text.', words));
          return undefined;
        }
        const end = start + words.length;
        return new EditorRange(document.positionAt(start), document.positionAt(end));
      },
      findings: (at) =>
        languages
          .getDiagnostics(document.uri)
          .filter(({ source }) => source === 'antecedent')
          .filter(({ range }) => range.intersection(editorRange(at)) !== undefined)
          .map(({ code, range }) => ({ code: codeOf(code), range })),
      say: (words, ...values) => l10n.t(words, ...values),
    };
  }
}

/** Of what is offered at several places each operation of this name once. */
function lostDecisions(offers: CodeAction[], operation: string): Choice<Command>[] {
  const byTitle = new Map<string, Command>();
  for (const { title, command } of offers) {
    const decision: unknown = command?.arguments?.[1];
    if (command?.command === 'antecedent.decide' && isOperation(decision, operation))
      byTitle.set(title, command);
  }
  return [...byTitle].map(([label, value]) => ({ label, value }));
}

function isOperation(decision: unknown, operation: string): boolean {
  return (
    typeof decision === 'object' &&
    decision !== null &&
    'operation' in decision &&
    decision.operation === operation
  );
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
