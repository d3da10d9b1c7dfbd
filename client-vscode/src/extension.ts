/** Wires the server to the editor: starts it with the first article, restarts it when told. */
import { commands, ExtensionContext, languages, TextDocument, window, workspace } from 'vscode';
import { articleSelector, Server } from './server';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Antecedent', { log: true });
  const running = new Server(context.asAbsolutePath('server/antecedent.jar'), log);
  server = running;

  const startForArticles = async () => {
    if (workspace.textDocuments.some(isArticle)) await running.start();
  };

  context.subscriptions.push(
    log,
    commands.registerCommand('antecedent.showLog', () => {
      log.show();
    }),
    commands.registerCommand('antecedent.restartServer', async () => {
      await running.stop();
      await running.start();
    }),
    workspace.onDidOpenTextDocument(startForArticles),
    workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration('antecedent')) return;
      await running.stop();
      await startForArticles();
    }),
  );
  void startForArticles();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

function isArticle(document: TextDocument): boolean {
  return languages.match(articleSelector(), document) > 0;
}
