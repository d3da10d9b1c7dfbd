/** The tree “Actors”: who is in the article, and under each where it is mentioned and what it says. */
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
import { Actor, ActorOrder, inOrder, Mention, openQuestions, Statement } from './overview';
import { leadsTo, lineOf, openness, statementItem } from './treeItems';

type Node =
  | { what: 'actor'; actor: Actor }
  | { what: 'mention'; actor: Actor; mention: Mention; index: number }
  | { what: 'statement'; actor: Actor; statement: Statement; index: number };

/** By the type's name; what is not here has the icon of a thing. */
const ICONS: Record<string, string> = {
  person: 'account',
  organization: 'briefcase',
  place: 'location',
  geopolitical: 'globe',
  group: 'organization',
  event: 'calendar',
};

const ORDER_KEY = 'antecedent.actors.order';

export class ActorsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: { dispose: () => unknown }[];
  private order: ActorOrder = 'weight';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly article: ArticleInView) {
    this.view = window.createTreeView('antecedent.actors', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions = [
      this.view,
      this.changed,
      article.onDidChange(() => {
        this.redraw();
      }),
      commands.registerCommand('antecedent.actors.byWeight', () => this.sort('weight')),
      commands.registerCommand('antecedent.actors.byName', () => this.sort('name')),
      commands.registerCommand('antecedent.actors.filter', async () => {
        await commands.executeCommand('antecedent.actors.focus');
        await commands.executeCommand('list.find');
      }),
    ];
    void this.sort('weight');
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  getChildren(parent?: Node): Node[] {
    if (parent === undefined) {
      return inOrder(this.article.overview.actors, this.order).map((actor) => ({
        what: 'actor',
        actor,
      }));
    }
    if (parent.what !== 'actor') return [];
    const { actor } = parent;
    const mentions = actor.mentions.map((mention, index): Node => ({
      what: 'mention',
      actor,
      mention,
      index,
    }));
    const statements = actor.statements.flatMap((index): Node[] => {
      const statement = this.article.overview.statements[index];
      return statement === undefined ? [] : [{ what: 'statement', actor, statement, index }];
    });
    return [...mentions, ...statements];
  }

  getTreeItem(node: Node): TreeItem {
    const uri = this.article.uri ?? Uri.file('');
    // It stays when other actors come and go, so what is unfolded stays so.
    const { id } = node.actor;
    switch (node.what) {
      case 'actor':
        return this.actorItem(uri, id, node.actor);
      case 'mention':
        return mentionItem(uri, `${id}/mention/${node.index}`, node.mention);
      case 'statement':
        return statementItem(uri, `${id}/statement/${node.index}`, node.statement);
    }
  }

  private actorItem(uri: Uri, id: string, actor: Actor): TreeItem {
    const item = new TreeItem(actor.name, TreeItemCollapsibleState.Collapsed);
    const counts = [mentionCount(actor.mentions.length)];
    if (actor.statements.length > 0) counts.push(statementCount(actor.statements.length));
    item.id = id;
    item.description = counts.join(', ');
    item.tooltip = `${actor.name}\n${actor.detail}`;
    item.iconPath = new ThemeIcon(ICONS[actor.type] ?? 'symbol-misc');
    item.resourceUri = openness(id, openQuestions(this.article.overview, actor));
    item.command = leadsTo(uri, actor.range);
    item.contextValue = 'actor';
    return item;
  }

  private async sort(order: ActorOrder): Promise<void> {
    this.order = order;
    await commands.executeCommand('setContext', ORDER_KEY, order);
    this.redraw();
  }

  private redraw(): void {
    const { actors, statements } = this.article.overview;
    const mentions = actors.flatMap((actor) => actor.mentions);
    const open = [...mentions, ...statements].filter((one) => one.open).length;
    this.view.badge = { value: open, tooltip: l10n.t('{0} open questions', open) };
    this.changed.fire(undefined);
  }
}

function mentionItem(uri: Uri, id: string, { words, around, range, open }: Mention): TreeItem {
  const item = new TreeItem(words, TreeItemCollapsibleState.None);
  item.id = id;
  item.description = `${around} (${lineOf(range)})`;
  item.iconPath = new ThemeIcon(open ? 'question' : 'symbol-reference');
  item.resourceUri = openness(id, open ? 1 : 0);
  item.command = leadsTo(uri, range);
  item.contextValue = open ? 'mention.open' : 'mention';
  return item;
}

function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

function statementCount(count: number): string {
  return count === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', count);
}
