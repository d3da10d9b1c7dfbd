/** The article that the views and the status bar show: the one last edited or looked at, as the server reads it now. */
import {
  Disposable,
  EventEmitter,
  languages,
  TextDocument,
  TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { NOTHING, Overview } from './overview';
import { Server } from './server';

/** The server answers within milliseconds; a view need not move with every key. */
const AFTER_A_CHANGE_MS = 300;

/** So often it is asked while it answers of another version than the one in the window. */
const LOOKS = 10;

export class ArticleInView implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: { dispose: () => unknown }[];
  private timer: NodeJS.Timeout | undefined;
  private document: TextDocument | undefined;

  /** What was last told of it; kept while the next is on its way, so that nothing flickers. */
  overview: Overview = NOTHING;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly isArticle: (document: TextDocument) => boolean,
  ) {
    const decisions = workspace.createFileSystemWatcher('**/*.annotations.jsonld');
    const decidedElsewhere = (file: Uri) => {
      this.soon(file.with({ path: file.path.replace(/\.annotations\.jsonld$/, '') }));
    };
    this.subscriptions = [
      this.changed,
      decisions,
      decisions.onDidChange(decidedElsewhere),
      decisions.onDidCreate(decidedElsewhere),
      decisions.onDidDelete(decidedElsewhere),
      server.onDidDecide(() => {
        this.refresh();
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        this.look(editor);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.soon(document.uri);
      }),
      // Findings may change without the text, by the configuration.
      languages.onDidChangeDiagnostics(({ uris }) => {
        uris.forEach((uri) => {
          this.soon(uri);
        });
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.show(undefined);
      }),
      server.onDidChangeState(() => {
        this.look(window.activeTextEditor);
        this.refresh();
      }),
    ];
    this.look(window.activeTextEditor);
  }

  get shown(): TextDocument | undefined {
    return this.document;
  }

  get uri(): Uri | undefined {
    return this.document?.uri;
  }

  /** Asks the server again, at once. */
  refresh(): void {
    clearTimeout(this.timer);
    void this.ask(LOOKS);
  }

  dispose(): void {
    clearTimeout(this.timer);
    Disposable.from(...this.subscriptions).dispose();
  }

  /** Other editors leave the last article in view: somebody may only look something up. */
  private look(editor: TextEditor | undefined): void {
    if (
      editor !== undefined &&
      editor.document !== this.document &&
      this.isArticle(editor.document)
    )
      this.show(editor.document);
  }

  private show(document: TextDocument | undefined): void {
    this.document = document;
    if (document === undefined) this.tell(NOTHING);
    else this.refresh();
  }

  private soon(uri: Uri): void {
    if (uri.toString() === this.uri?.toString()) this.askLater(LOOKS);
  }

  private askLater(looks: number): void {
    clearTimeout(this.timer);
    if (looks > 0) this.timer = setTimeout(() => void this.ask(looks), AFTER_A_CHANGE_MS);
  }

  private async ask(looks: number): Promise<void> {
    const asked = this.document;
    if (asked === undefined) return;
    const answer = await this.server.overview(asked.uri);
    if (answer === undefined || asked !== this.document) return;
    if (answer.version === asked.version) this.tell(answer);
    else this.askLater(looks - 1); // It has not heard yet of what is in the window.
  }

  private tell(overview: Overview): void {
    if (JSON.stringify(overview) === JSON.stringify(this.overview)) return;
    this.overview = overview;
    this.changed.fire();
  }
}
