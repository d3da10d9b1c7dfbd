/** Which documents are articles: by language, beside a configuration, by the settings, or because a person said so. */
import {
  Disposable,
  DocumentFilter,
  EventEmitter,
  languages,
  Memento,
  TextDocument,
  Uri,
  workspace,
} from 'vscode';

const CONFIGURATIONS = '**/antecedent.yaml';
const NOT_SEARCHED = '**/node_modules/**';

/** Languages whose text may be an article. */
const PROSE = ['plaintext', 'markdown'];

const CHOSEN_KEY = 'antecedent.chosen';

export class Articles implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: { dispose: () => unknown }[];
  private configured: Uri[] = [];

  /** Other documents are articles now. */
  readonly onDidChange = this.changed.event;

  /** @param memory remembers what a person chose in this workspace */
  constructor(private readonly memory: Memento) {
    const watcher = workspace.createFileSystemWatcher(CONFIGURATIONS, false, true, false);
    const look = () => this.findConfigurations();
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
    ];
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  /** Looks for the configurations of the workspace. */
  async findConfigurations(): Promise<void> {
    const found = await workspace.findFiles(CONFIGURATIONS, NOT_SEARCHED);
    const before = this.configured.map(String).sort();
    this.configured = found;
    if (before.join('\n') !== found.map(String).sort().join('\n')) this.changed.fire();
  }

  isArticle(document: TextDocument): boolean {
    return languages.match(this.selector(), document) > 0;
  }

  /** Whether it could be one, were it chosen. */
  isProse(document: TextDocument): boolean {
    return PROSE.includes(document.languageId);
  }

  /** Makes a document an article, now and whenever it is opened in this workspace. */
  async choose(document: TextDocument): Promise<void> {
    if (this.isArticle(document)) return;
    await this.memory.update(CHOSEN_KEY, [...this.chosen(), document.uri.toString()]);
    this.changed.fire();
  }

  selector(): DocumentFilter[] {
    const settings = workspace.getConfiguration('antecedent');
    const everywhere = settings.get<string>('articles') === 'all';
    return [
      { language: 'news' },
      ...(everywhere
        ? PROSE.flatMap((language) => inSchemes(language, ['file', 'untitled', 'vscode-vfs']))
        : []),
      ...this.configured.flatMap((file) => beside(file)),
      ...this.chosen().map((uri) => exactly(Uri.parse(uri))),
      ...settings.get<DocumentFilter[]>('documentSelector', []),
    ];
  }

  private chosen(): string[] {
    return this.memory.get<string[]>(CHOSEN_KEY, []);
  }
}

function inSchemes(language: string, schemes: string[]): DocumentFilter[] {
  return schemes.map((scheme) => ({ language, scheme }));
}

/** What lies in the folder of a configuration, or below it. */
function beside(configuration: Uri): DocumentFilter[] {
  const folder = Uri.joinPath(configuration, '..');
  const pattern = `${literal(folder.fsPath)}/**`;
  return PROSE.map((language) => ({ language, scheme: folder.scheme, pattern }));
}

function exactly(uri: Uri): DocumentFilter {
  return { scheme: uri.scheme, pattern: literal(uri.fsPath) };
}

/** A path as a glob that matches it alone. */
function literal(path: string): string {
  return path.replace(/\\/g, '/').replace(/[[\]{}*?]/g, '[$&]');
}
