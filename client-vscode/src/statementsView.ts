/** The tree “Statements”: who said what, in text order or by source. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  TreeView,
  Uri,
  window,
} from 'vscode';
import { ArticleInView } from './articleInView';
import { bySource, chosen, Group, Statement, StatementOrder } from './overview';
import { openness, statementItem } from './treeItems';

type Node =
  { what: 'source'; group: Group } | { what: 'statement'; statement: Statement; led: boolean };

type Kind = Statement['kind'];

export class StatementsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: { dispose: () => unknown }[];
  private order: StatementOrder = 'text';
  private openFirst = false;
  private kinds: ReadonlySet<Kind> = new Set<Kind>(['direct', 'indirect', 'mixed']);

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly article: ArticleInView) {
    this.view = window.createTreeView('antecedent.statements', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions = [
      this.view,
      this.changed,
      article.onDidChange(() => {
        this.changed.fire(undefined);
      }),
      commands.registerCommand('antecedent.statements.inTextOrder', () => this.sort('text')),
      commands.registerCommand('antecedent.statements.bySource', () => this.sort('source')),
      commands.registerCommand('antecedent.statements.openFirst', () => this.putOpenFirst(true)),
      commands.registerCommand('antecedent.statements.openInPlace', () => this.putOpenFirst(false)),
      commands.registerCommand('antecedent.statements.chooseKinds', () => this.chooseKinds()),
    ];
    void this.sort('text');
    void this.putOpenFirst(false);
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  getChildren(parent?: Node): Node[] {
    if (parent?.what === 'source') return parent.group.statements.map((one) => entry(one, false));
    if (parent !== undefined) return [];
    const statements = chosen(this.article.overview.statements, {
      kinds: this.kinds,
      openFirst: this.openFirst,
    });
    if (this.order === 'text') return statements.map((one) => entry(one, true));
    return bySource(statements).map((group) => ({ what: 'source', group }));
  }

  getTreeItem(node: Node): TreeItem {
    if (node.what === 'source') return sourceItem(node.group);
    const { statement, led } = node;
    const index = this.article.overview.statements.indexOf(statement);
    const lead = led ? (statement.source ?? l10n.t('nobody named')) : undefined;
    return statementItem(
      this.article.uri ?? Uri.file(''),
      `${this.order}/${index}`,
      statement,
      lead,
    );
  }

  private async sort(order: StatementOrder): Promise<void> {
    this.order = order;
    await commands.executeCommand('setContext', 'antecedent.statements.order', order);
    this.changed.fire(undefined);
  }

  private async putOpenFirst(first: boolean): Promise<void> {
    this.openFirst = first;
    await commands.executeCommand('setContext', 'antecedent.statements.openFirst', first);
    this.changed.fire(undefined);
  }

  private async chooseKinds(): Promise<void> {
    const offered: { label: string; speech: Kind; picked: boolean }[] = [
      { label: l10n.t('Direct speech'), speech: 'direct', picked: this.kinds.has('direct') },
      { label: l10n.t('Indirect speech'), speech: 'indirect', picked: this.kinds.has('indirect') },
      { label: l10n.t('Partly quoted'), speech: 'mixed', picked: this.kinds.has('mixed') },
    ];
    const picked = await window.showQuickPick(offered, {
      canPickMany: true,
      title: l10n.t('Which statements are shown'),
    });
    if (picked === undefined) return;
    this.kinds = new Set(picked.map(({ speech }) => speech));
    const hidden = this.kinds.size < offered.length;
    this.view.description = hidden ? picked.map(({ label }) => label).join(', ') : '';
    this.changed.fire(undefined);
  }
}

function entry(statement: Statement, led: boolean): Node {
  return { what: 'statement', statement, led };
}

function sourceItem({ source, statements }: Group): TreeItem {
  const name = source ?? l10n.t('nobody named');
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = `source/${name}`;
  item.description = String(statements.length);
  item.iconPath = new ThemeIcon(source === undefined ? 'question' : 'account');
  item.resourceUri = openness(item.id, statements.filter(({ open }) => open).length);
  item.contextValue = 'source';
  return item;
}
