/** Wires the parts together: which documents are articles, the server that reads them, the views that show them. */
import { commands, ExtensionContext, window, workspace } from 'vscode';
import { ActorsView } from './actorsView';
import { Annotating } from './annotating';
import { ArticleInView } from './articleInView';
import { Articles } from './articles';
import { Exporting } from './exporting';
import { ActorsOfFolders } from './folderActors';
import { ReportPanel } from './reportPanel';
import { Sample } from './sample';
import { Server } from './server';
import { StatementsView } from './statementsView';
import { Status } from './status';
import { OpenQuestionBadges } from './treeItems';

/** A server that runs is told of other settings, and obeys them. */
const READ_AT_START = ['articles', 'documentSelector', 'folders', 'java', 'trace', 'annotations'];

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Antecedent', { log: true });
  const articles = new Articles(context.workspaceState);
  const running = new Server(
    context.asAbsolutePath('server/antecedent.jar'),
    context.asAbsolutePath('jre'),
    log,
    () => articles.selector(),
  );
  server = running;

  const startForArticles = async () => {
    if (workspace.textDocuments.some((document) => articles.isArticle(document)))
      await running.start();
  };
  const startAnew = async () => {
    await running.stop();
    await startForArticles();
  };

  const article = new ArticleInView(running, (document) => articles.isArticle(document));
  const folders = new ActorsOfFolders(running);
  context.subscriptions.push(
    log,
    articles,
    article,
    folders,
    new ActorsView(article, folders),
    new StatementsView(article),
    new Status(running, articles, article),
    new Annotating(running, article),
    new ReportPanel(running, article),
    new Exporting(running, article),
    new Sample(context.extensionUri, context.globalStorageUri),
    window.registerFileDecorationProvider(new OpenQuestionBadges()),
    commands.registerCommand('antecedent.showLog', () => {
      log.show();
    }),
    commands.registerCommand('antecedent.openSettings', () =>
      commands.executeCommand('workbench.action.openSettings', '@ext:antecedent.antecedent'),
    ),
    commands.registerCommand('antecedent.restartServer', async () => {
      await running.stop();
      await running.start();
    }),
    commands.registerCommand('antecedent.annotateFile', async () => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) await articles.choose(document);
    }),
    workspace.onDidChangeConfiguration(async (change) => {
      if (READ_AT_START.some((name) => change.affectsConfiguration(`antecedent.${name}`)))
        await startAnew();
    }),
  );
  // The server is started when it is known what is an article, or it would start twice.
  await articles.findConfigurations();
  context.subscriptions.push(
    articles.onDidChange(startAnew),
    workspace.onDidOpenTextDocument(startForArticles),
  );
  await startForArticles();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
