/** Has the article in view written for another tool, as the command on a terminal does it. */
import { basename } from 'node:path';
import { commands, Disposable, env, l10n, ProgressLocation, UIKind, Uri, window } from 'vscode';
import { ArticleInView } from './articleInView';
import { refusalsToThePerson, Server } from './server';

/** As `antecedent export --to` names them. */
const FORMATS = [
  { label: 'brat', description: 'standoff', format: 'brat' },
  { label: 'UIMA CAS JSON', description: 'INCEpTION, DKPro', format: 'uima-json' },
  { label: 'CoNLL-2012', description: 'OntoNotes', format: 'conll2012' },
  { label: 'CorefUD', description: 'CoNLL-U', format: 'corefud' },
  { label: 'Web Annotation', description: 'W3C, JSON-LD', format: 'w3c' },
  { label: 'doccano', description: 'JSONL', format: 'doccano' },
  { label: 'Label Studio', description: 'JSON', format: 'label-studio' },
  { label: 'CSV', description: l10n.t('statements'), format: 'statements-csv' },
  { label: 'JSON', description: l10n.t('statements'), format: 'statements-json' },
];

export class Exporting implements Disposable {
  private readonly registered: Disposable;

  constructor(
    private readonly server: Server,
    private readonly article: ArticleInView,
  ) {
    this.registered = commands.registerCommand('antecedent.exportArticle', () => this.export());
  }

  dispose(): void {
    this.registered.dispose();
  }

  private async export(): Promise<void> {
    const document = this.article.shown;
    if (document?.uri.scheme !== 'file') {
      const message = l10n.t('Open an article that is a file on a disk to export it.');
      void window.showInformationMessage(message);
      return;
    }
    const title = l10n.t('Export {0}', basename(document.uri.fsPath));
    const picked = await window.showQuickPick(FORMATS, { title, matchOnDescription: true });
    if (picked === undefined) return;
    const folders = await window.showOpenDialog({
      title,
      openLabel: l10n.t('Export Here'),
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: Uri.joinPath(document.uri, '..'),
    });
    const folder = folders?.[0];
    if (folder === undefined) return;
    await refusalsToThePerson(async () => {
      const location = ProgressLocation.Notification;
      const said = await window.withProgress({ location, title }, () =>
        this.server.export(document.uri, picked.format, folder),
      );
      await tell(said, folder);
    });
  }
}

/** @param said what was written and what the format could not hold, counted */
async function tell(said: string, folder: Uri): Promise<void> {
  const show = l10n.t('Show Folder');
  const message = [l10n.t('Exported into {0}.', folder.fsPath), said].filter(Boolean).join(' ');
  const choice = await window.showInformationMessage(message, show);
  if (choice !== show) return;
  if (env.remoteName === undefined && env.uiKind === UIKind.Desktop)
    await commands.executeCommand('revealFileInOS', folder);
  else await commands.executeCommand('revealInExplorer', folder);
}
