/** What the entries of both trees have in common: where a click leads, and the badge for what is open. */
import {
  Command,
  EventEmitter,
  FileDecoration,
  FileDecorationProvider,
  l10n,
  MarkdownString,
  Range as EditorRange,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { Range, Statement } from './overview';

const SCHEME = 'antecedent-open';

/** Runs when an entry is chosen: the words are selected in the article. */
export function leadsTo(uri: Uri, range: Range): Command {
  const selection = editorRange(range);
  return {
    command: 'vscode.open',
    title: l10n.t('Show in Article'),
    arguments: [uri, { selection }],
  };
}

export function editorRange({ start, end }: Range): EditorRange {
  return new EditorRange(start.line, start.character, end.line, end.character);
}

export function lineOf(range: Range): string {
  return l10n.t('line {0}', range.start.line + 1);
}

/** A name for an entry that tells its badge how many questions it leaves open. */
export function openness(id: string, questions: number): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}`, query: String(questions) });
}

/** Shows the number of open questions at the right of an entry. */
export class OpenQuestionBadges implements FileDecorationProvider {
  readonly onDidChangeFileDecorations = new EventEmitter<Uri>().event;

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const questions = uri.scheme === SCHEME ? Number(uri.query) : 0;
    if (questions === 0) return undefined;
    const tooltip =
      questions === 1 ? l10n.t('1 open question') : l10n.t('{0} open questions', questions);
    // A badge has room for two characters.
    const badge = questions > 99 ? '99' : String(questions);
    return new FileDecoration(badge, tooltip, new ThemeColor('list.warningForeground'));
  }
}

const KINDS: Record<Statement['kind'], { icon: string; words: string }> = {
  direct: { icon: 'quote', words: l10n.t('direct') },
  indirect: { icon: 'comment', words: l10n.t('indirect') },
  mixed: { icon: 'comment-discussion', words: l10n.t('partly quoted') },
};

/** @param lead what stands before the words, such as who says them */
export function statementItem(uri: Uri, id: string, statement: Statement, lead?: string): TreeItem {
  const { icon, words } = KINDS[statement.kind];
  const item = new TreeItem(
    lead === undefined ? statement.words : `${lead}: ${statement.words}`,
    TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = `${words}, ${lineOf(statement.range)}`;
  item.tooltip = new MarkdownString().appendText(
    `${statement.source ?? l10n.t('nobody named')} (${words}): ${statement.words}`,
  );
  item.iconPath = new ThemeIcon(icon);
  item.resourceUri = openness(id, statement.open ? 1 : 0);
  item.command = leadsTo(uri, statement.selection);
  item.contextValue = statement.open ? 'statement.open' : 'statement';
  return item;
}
