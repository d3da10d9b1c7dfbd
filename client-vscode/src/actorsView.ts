/**
 * The tree “Actors”: who is in the article, and under each where it is mentioned and what it says; or who is in the articles of the
 * open folders, and under each where.
 */
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
  workspace,
} from 'vscode';
import { ArticleInView } from './articleInView';
import { ActorsOfFolders, FolderActor, Naming } from './folderActors';
import { Actor, ActorOrder, inOrder, Mention, openQuestions, Statement } from './overview';
import { reveal } from './reveal';
import { leadsTo, lineOf, openness, statementItem } from './treeItems';

type Node =
  | { what: 'actor'; actor: Actor }
  | { what: 'mention'; actor: Actor; mention: Mention; index: number }
  | { what: 'statement'; actor: Actor; statement: Statement; index: number }
  | { what: 'member'; member: FolderActor }
  | { what: 'naming'; member: FolderActor; naming: Naming };

/** Whose actors are shown. */
type Scope = 'article' | 'folders';

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
const SCOPE_KEY = 'antecedent.actors.scope';

export class ActorsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: { dispose: () => unknown }[];
  private order: ActorOrder = 'weight';
  private scope: Scope = 'article';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly article: ArticleInView,
    private readonly folders: ActorsOfFolders,
  ) {
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
      folders.onDidChange(() => {
        this.redraw();
      }),
      this.view.onDidChangeVisibility(() => {
        this.watch();
      }),
      commands.registerCommand('antecedent.actors.ofArticle', () => this.show('article')),
      commands.registerCommand('antecedent.actors.ofFolders', () => this.show('folders')),
      commands.registerCommand('antecedent.actors.reveal', ({ uri, start, end }: Naming) =>
        reveal(Uri.parse(uri), start, end),
      ),
      commands.registerCommand('antecedent.actors.byWeight', () => this.sort('weight')),
      commands.registerCommand('antecedent.actors.byName', () => this.sort('name')),
      commands.registerCommand('antecedent.actors.filter', async () => {
        await commands.executeCommand('antecedent.actors.focus');
        await commands.executeCommand('list.find');
      }),
    ];
    void this.show('article');
    void this.sort('weight');
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    switch (parent?.what) {
      case undefined:
        return this.scope === 'article' ? this.actors() : this.members();
      case 'actor':
        return this.under(parent.actor);
      case 'member': {
        const { member } = parent;
        const namings = await this.folders.naming(member);
        return namings.map((naming) => ({ what: 'naming', member, naming }));
      }
      default:
        return [];
    }
  }

  private actors(): Node[] {
    const { actors } = this.article.overview;
    return inOrder(actors, this.order).map((actor) => ({ what: 'actor', actor }));
  }

  private members(): Node[] {
    const { actors } = this.folders.current;
    return inOrder(actors, this.order).map((member) => ({ what: 'member', member }));
  }

  private under(actor: Actor): Node[] {
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
    switch (node.what) {
      // An id stays when other actors come and go, so what is unfolded stays so.
      case 'actor':
        return this.actorItem(uri, node.actor.id, node.actor);
      case 'mention':
        return mentionItem(uri, `${node.actor.id}/mention/${node.index}`, node.mention);
      case 'statement':
        return statementItem(uri, `${node.actor.id}/statement/${node.index}`, node.statement);
      case 'member':
        return memberItem(node.member);
      case 'naming':
        return namingItem(node.member, node.naming);
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

  private async show(scope: Scope): Promise<void> {
    this.scope = scope;
    await commands.executeCommand('setContext', SCOPE_KEY, scope);
    this.watch();
    this.redraw();
  }

  private watch(): void {
    this.folders.watch(this.scope === 'folders' && this.view.visible);
  }

  private redraw(): void {
    const { actors, statements } = this.article.overview;
    const mentions = actors.flatMap((actor) => actor.mentions);
    const open = [...mentions, ...statements].filter((one) => one.open).length;
    this.view.badge = { value: open, tooltip: l10n.t('{0} open questions', open) };
    this.view.description = this.scope === 'folders' ? l10n.t('all articles') : '';
    this.view.message = this.scope === 'folders' ? told(this.folders) : '';
    this.changed.fire(undefined);
  }
}

/** What the entries do not show; empty where there is nothing to tell. */
function told({ current: { actors, all, scanning } }: ActorsOfFolders): string {
  if (scanning) return l10n.t('The articles are being read: there may be more soon.');
  if (actors.length === 0) return l10n.t('No article in the open folders names anybody.');
  return actors.length < all
    ? l10n.t('The {0} that most articles name, of {1}.', actors.length, all)
    : '';
}

function memberItem({ profile, name, type, articles, mentions, sure }: FolderActor): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `member/${profile}`;
  item.description = `${articleCount(articles)}, ${mentionCount(mentions)}`;
  item.tooltip = sure ? name : `${name}\n${l10n.t('Articles may mean several by this name.')}`;
  item.iconPath = new ThemeIcon(ICONS[type] ?? 'symbol-misc');
  item.contextValue = 'member';
  return item;
}

function namingItem({ profile }: FolderActor, naming: Naming): TreeItem {
  const uri = Uri.parse(naming.uri);
  const item = new TreeItem(workspace.asRelativePath(uri), TreeItemCollapsibleState.None);
  const counts = [mentionCount(naming.mentions)];
  if (naming.statements > 0) counts.push(statementCount(naming.statements));
  if (naming.date !== undefined) counts.push(naming.date);
  item.id = `member/${profile}/${naming.uri}`;
  item.description = counts.join(', ');
  item.iconPath = new ThemeIcon('file-text');
  item.command = {
    command: 'antecedent.actors.reveal',
    title: l10n.t('Show in Article'),
    arguments: [naming],
  };
  item.contextValue = 'naming';
  return item;
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

function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

function statementCount(count: number): string {
  return count === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', count);
}
