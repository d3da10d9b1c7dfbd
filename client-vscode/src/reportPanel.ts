/** The report of an article beside it: the page that the server makes, and a way from its words to those in the editor. */
import { randomBytes } from 'node:crypto';
import { commands, Disposable, l10n, TextDocument, ViewColumn, WebviewPanel, window } from 'vscode';
import { ArticleInView } from './articleInView';
import { withScript } from './reportPage';
import { revealIn } from './reveal';
import { Server } from './server';

export class ReportPanel implements Disposable {
  private readonly subscriptions: Disposable[];
  private shown: { panel: WebviewPanel; document: TextDocument } | undefined;

  constructor(
    private readonly server: Server,
    private readonly article: ArticleInView,
  ) {
    this.subscriptions = [
      commands.registerCommand('antecedent.showReport', () => this.show()),
      article.onDidChange(() => this.refresh()),
    ];
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
    this.shown?.panel.dispose();
  }

  private async show(): Promise<void> {
    const document = this.article.shown;
    if (document === undefined) {
      void window.showInformationMessage(l10n.t('Open an article to see its report.'));
      return;
    }
    this.shown?.panel.dispose();
    const panel = window.createWebviewPanel(
      'antecedent.report',
      l10n.t('Report'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      // The page is one file: it reads nothing from a disk.
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    this.shown = { panel, document };
    panel.onDidDispose(() => {
      if (this.shown?.panel === panel) this.shown = undefined;
    });
    panel.webview.onDidReceiveMessage((words: unknown) => this.reveal(document, words));
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const nonce = randomBytes(16).toString('hex');
    const report = await this.server.report(shown.document.uri, nonce);
    if (report === undefined || shown !== this.shown) return;
    shown.panel.title = l10n.t('Report: {0}', report.title);
    shown.panel.webview.html = withScript(report.html, nonce);
  }

  /** @param words what the page's script tells of the words that were clicked */
  private async reveal(document: TextDocument, words: unknown): Promise<void> {
    const { start, end } = words as { start?: unknown; end?: unknown };
    if (typeof start !== 'number' || typeof end !== 'number') return;
    await revealIn(document, start, end);
  }
}
