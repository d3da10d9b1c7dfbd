/** The entry in the status bar: how the server is, what the article holds, and a menu on a click. */
import {
  commands,
  Disposable,
  l10n,
  QuickPickItem,
  StatusBarAlignment,
  StatusBarItem,
  ThemeColor,
  window,
} from 'vscode';
import { ArticleInView } from './articleInView';
import { Articles } from './articles';
import { Server } from './server';

export class Status implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscriptions: { dispose: () => unknown }[];

  constructor(
    private readonly server: Server,
    private readonly articles: Articles,
    private readonly article: ArticleInView,
  ) {
    this.item = window.createStatusBarItem('antecedent.status', StatusBarAlignment.Left, 0);
    this.item.name = 'Antecedent';
    this.item.command = 'antecedent.menu';
    const draw = () => {
      this.draw();
    };
    this.subscriptions = [
      this.item,
      server.onDidChangeState(draw),
      article.onDidChange(draw),
      articles.onDidChange(draw),
      window.onDidChangeActiveTextEditor(draw),
      commands.registerCommand('antecedent.menu', () => this.menu()),
    ];
    this.draw();
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private draw(): void {
    const document = window.activeTextEditor?.document;
    const isArticle = document !== undefined && this.articles.isArticle(document);
    void commands.executeCommand('setContext', 'antecedent.article', isArticle);
    if (!isArticle && (document === undefined || !this.articles.isProse(document))) {
      this.item.hide();
      return;
    }
    this.item.backgroundColor = undefined;
    if (isArticle) this.drawArticle();
    else {
      this.item.text = '$(quote) Antecedent';
      this.item.tooltip = l10n.t('This file is not read as an article. Click to change that.');
    }
    this.item.show();
  }

  private drawArticle(): void {
    switch (this.server.state) {
      case 'failed':
        this.item.text = `$(error) Antecedent`;
        this.item.tooltip = l10n.t('The server does not run. Click for what to do.');
        this.item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
        return;
      case 'stopped':
      case 'starting':
        this.item.text = '$(loading~spin) Antecedent';
        this.item.tooltip = l10n.t('The server is starting.');
        return;
      case 'running': {
        const { actors, statements } = this.article.overview;
        this.item.text = `$(account) ${actors.length} $(quote) ${statements.length}`;
        this.item.tooltip = l10n.t(
          '{0} actors, {1} statements in this article',
          actors.length,
          statements.length,
        );
      }
    }
  }

  private async menu(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const entry = (label: string, command: string): QuickPickItem & { command: string } => ({
      label,
      command,
    });
    const chooses = document !== undefined && !this.articles.isArticle(document);
    const picked = await window.showQuickPick(
      [
        ...(chooses
          ? [entry(`$(quote) ${l10n.t('Annotate This File')}`, 'antecedent.annotateFile')]
          : []),
        entry(`$(account) ${l10n.t('Show Actors')}`, 'antecedent.actors.focus'),
        entry(`$(comment) ${l10n.t('Show Statements')}`, 'antecedent.statements.focus'),
        entry(`$(warning) ${l10n.t('Show Findings')}`, 'workbench.actions.view.problems'),
        entry(`$(graph) ${l10n.t('Show Report')}`, 'antecedent.showReport'),
        entry(`$(export) ${l10n.t('Export…')}`, 'antecedent.exportArticle'),
        entry(`$(refresh) ${l10n.t('Restart Server')}`, 'antecedent.restartServer'),
        entry(`$(output) ${l10n.t('Show Log')}`, 'antecedent.showLog'),
        entry(`$(gear) ${l10n.t('Settings')}`, 'antecedent.openSettings'),
      ],
      { title: 'Antecedent' },
    );
    if (picked !== undefined) await commands.executeCommand(picked.command);
  }
}
