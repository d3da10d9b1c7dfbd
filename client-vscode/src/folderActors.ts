/** Who is named in the articles of the open folders, as the server knows it by now. */
import { Disposable, EventEmitter, workspace } from 'vscode';
import { Server } from './server';

/** While the server looks through the folders, and after something was saved, there may soon be more. */
const AGAIN_AFTER_MS = 2_000;

/** Somebody, as the server tells on the request `antecedent/folderActors`. */
export interface FolderActor {
  /** What its articles are asked for by. */
  profile: string;
  name: string;
  type: string;
  articles: number;
  mentions: number;
  /** Whether all articles mean the same: of a bare surname nobody knows. */
  sure: boolean;
}

/** Those that most articles name; `all` counts the others, too. */
export interface FolderActors {
  actors: FolderActor[];
  all: number;
  /** Whether articles are being looked through. */
  scanning: boolean;
}

/** An article that names somebody; start and end are those of the words that introduce them, as offsets in UTF-16. */
export interface Naming {
  uri: string;
  start: number;
  end: number;
  mentions: number;
  statements: number;
  /** Absent where it is not known. */
  date?: string;
}

const NOBODY: FolderActors = { actors: [], all: 0, scanning: false };

/** Asks only while somebody looks. */
export class ActorsOfFolders implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: { dispose: () => unknown }[];
  private timer: NodeJS.Timeout | undefined;
  private watched = false;

  /** What was last told. */
  current: FolderActors = NOBODY;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.changed,
      workspace.onDidSaveTextDocument(() => {
        this.askLater();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') this.askLater();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    Disposable.from(...this.subscriptions).dispose();
  }

  /** @param watched whether somebody looks from now on */
  watch(watched: boolean): void {
    this.watched = watched;
    if (watched) void this.ask();
  }

  /** The articles that name somebody, the earliest first. */
  naming(actor: FolderActor): Promise<Naming[]> {
    return this.server.folderActor(actor.profile);
  }

  private askLater(): void {
    clearTimeout(this.timer);
    if (this.watched) this.timer = setTimeout(() => void this.ask(), AGAIN_AFTER_MS);
  }

  private async ask(): Promise<void> {
    const told = (await this.server.folderActors()) ?? NOBODY;
    if (told.scanning) this.askLater();
    if (JSON.stringify(told) === JSON.stringify(this.current)) return;
    this.current = told;
    this.changed.fire();
  }
}
