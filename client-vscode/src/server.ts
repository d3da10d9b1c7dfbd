/** The one server of this window: started at most once, stopped, started again. */
import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import {
  commands,
  DocumentFilter,
  env,
  EventEmitter,
  l10n,
  LogLevel,
  LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  CloseAction,
  CloseHandlerResult,
  ErrorAction,
  ErrorHandler,
  ExecuteCommandRequest,
  LanguageClient,
  LanguageClientOptions,
  RequestType,
  RequestType0,
  State,
} from 'vscode-languageclient/node';
import { classArchive } from './classArchive';
import { Crashes } from './crashes';
import { explain, findJava, Search } from './java';
import { FolderActors, Naming } from './folderActors';
import { Candidate } from './operations';
import { Overview, Position } from './overview';

/** A server that has not answered by then is not waited for when it is to stop. */
const STARTS_WITHIN_MS = 10_000;

/** No articles, but what the server reads besides: they count as they stand in the editor. */
const CONFIGURATION: DocumentFilter = { scheme: 'file', pattern: '**/antecedent.yaml' };
const ANNOTATIONS: DocumentFilter = { scheme: 'file', pattern: '**/*.annotations.jsonld' };

/** The commands of the server's that decide nothing. */
const ACTORS = 'antecedent.actors';
const EXPORT = 'antecedent.export';

const ARTICLE = new RequestType<{ uri: string }, Overview, void>('antecedent/article');

/** The page that `antecedent report` writes, as it is now. */
export interface Report {
  title: string;
  html: string;
}

const REPORT = new RequestType<
  { textDocument: { uri: string }; nonce: string },
  Report | null,
  void
>('antecedent/report');

const FOLDER_ACTORS = new RequestType0<FolderActors, void>('antecedent/folderActors');
const FOLDER_ACTOR = new RequestType<{ profile: string }, Naming[], void>('antecedent/folderActor');

/** `failed`: nobody will start it but a person. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

export class Server {
  private readonly changed = new EventEmitter<ServerState>();
  private readonly decided = new EventEmitter<void>();
  private current: ServerState = 'stopped';
  private client: LanguageClient | undefined;
  /** Ends when the client has started, or has not. */
  private starting: Promise<void> = Promise.resolve();
  /** Set by a failed start too: opening one more article must not repeat the same message. */
  private tried = false;
  /** Starts and stops run one after the other, so there are never two servers. */
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChangeState = this.changed.event;

  /** Somebody has decided something, or taken it back; its file may not have been written yet. */
  readonly onDidDecide = this.decided.event;

  /**
   * @param bundledHome where the Java lies that comes with the extension, if one does
   * @param articles which documents it is told of; asked at each start
   */
  constructor(
    private readonly jar: string,
    private readonly bundledHome: string,
    private readonly log: LogOutputChannel,
    private readonly articles: () => DocumentFilter[],
  ) {}

  /** How Java runs the server: the options lie beside the jar. */
  private arguments(archive: string): string[] {
    const options = path.join(path.dirname(this.jar), 'jvm.options');
    return [`@${options}`, `-XX:SharedArchiveFile=${archive}`, '-jar', this.jar, 'serve'];
  }

  get state(): ServerState {
    return this.current;
  }

  /** An article at a glance; undefined where the server cannot tell now. */
  overview(uri: Uri): Promise<Overview | undefined> {
    return this.told((client) => client.sendRequest(ARTICLE, { uri: protocolUri(client, uri) }));
  }

  /** @param nonce what a script in the page has to be marked with */
  async report(uri: Uri, nonce: string): Promise<Report | undefined> {
    const report = await this.told((client) =>
      client.sendRequest(REPORT, { textDocument: { uri: protocolUri(client, uri) }, nonce }),
    );
    return report ?? undefined;
  }

  /** Who is named in the articles of the open folders; undefined where the server cannot tell now. */
  folderActors(): Promise<FolderActors | undefined> {
    return this.told((client) => client.sendRequest(FOLDER_ACTORS));
  }

  /** @param profile of one of those */
  async folderActor(profile: string): Promise<Naming[]> {
    return (await this.told((client) => client.sendRequest(FOLDER_ACTOR, { profile }))) ?? [];
  }

  /** Whom words at the position may mean. */
  async actors(uri: Uri, at: Position): Promise<Candidate[]> {
    return ((await this.run(ACTORS, uri, at)) ?? []) as Candidate[];
  }

  /** Writes an article, as it is in the editor, into a folder; gives what was written and what was lost. */
  async export(uri: Uri, format: string, folder: Uri): Promise<string> {
    return String(await this.run(EXPORT, uri, format, folder.toString()));
  }

  /** Has the server do one of its commands about an article; fails with a sentence for a person where it cannot be done. */
  async run(command: string, uri: Uri, ...more: unknown[]): Promise<unknown> {
    const { client } = this;
    if (client?.state !== State.Running) throw new Error(l10n.t('The server does not run.'));
    const told = [protocolUri(client, uri), ...more];
    const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: told,
    });
    if (command !== ACTORS && command !== EXPORT) this.decided.fire();
    return answer;
  }

  /** The answer to a request; undefined, and a line in the log, where there is none. */
  private async told<T>(request: (client: LanguageClient) => Promise<T>): Promise<T | undefined> {
    const { client } = this;
    if (client?.state !== State.Running) return undefined;
    try {
      return await request(client);
    } catch (problem) {
      this.log.debug(`No answer: ${String(problem)}`);
      return undefined;
    }
  }

  private findJava(): Promise<Search> {
    const chosenHome = workspace.getConfiguration('antecedent').get('java.home', '');
    return findJava({ chosenHome, bundledHome: this.bundledHome, environment: process.env });
  }

  /** Does nothing when a start was tried since the last stop. */
  start(): Promise<void> {
    return this.enqueue(async () => {
      if (this.tried) return;
      this.tried = true;
      await this.launch();
    });
  }

  stop(): Promise<void> {
    return this.enqueue(async () => {
      this.tried = false;
      const stopping = this.client;
      this.client = undefined;
      this.enter('stopped');
      // A client that is starting cannot be stopped, and would stay beside the next one.
      await Promise.race([this.starting, wait(STARTS_WITHIN_MS, undefined, { ref: false })]);
      await stopping?.dispose();
    });
  }

  private enter(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.changed.fire(state);
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((problem: unknown) => {
      this.log.error(String(problem));
    });
    return this.queue;
  }

  private async launch(): Promise<void> {
    const { java, refusals } = await this.findJava();
    if (java === undefined) {
      this.reportNoJava(explain(refusals));
      return;
    }
    refusals.forEach(({ origin, reason }) => {
      this.log.info(`Passed over ${origin}: ${reason}`);
    });
    this.log.info(`Starting the server with Java ${java.release}, ${java.program}`);
    const archive = classArchive(java, this.jar, { environment: process.env, home: homedir() });
    const command = { command: java.program, args: this.arguments(archive) };
    const client = new LanguageClient(
      'antecedent',
      'Antecedent',
      command,
      this.clientOptions(archive),
    );
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      // The end of a client that has been given up says nothing about the next one.
      if (client !== this.client || this.current === 'failed') return;
      this.enter(newState === State.Running ? 'running' : 'starting');
    });
    // Not awaited: a server that never answers must not block the queue and with it a restart.
    // The client itself tells the person when a start fails.
    this.starting = client.start().catch((problem: unknown) => {
      this.log.error(`The server did not start: ${String(problem)}`);
      if (client === this.client) this.enter('failed');
    });
  }

  private clientOptions(archive: string): LanguageClientOptions {
    const toLog = (lines: Readable) =>
      createInterface({ input: lines }).on('line', (line) => {
        this.log.info(line);
      });
    return {
      documentSelector: [
        ...this.articles(),
        CONFIGURATION,
        ANNOTATIONS,
      ] as LanguageClientOptions['documentSelector'] & object,
      initializationOptions: startOptions(),
      middleware: {
        executeCommand: async (command, words, next) => {
          await refusalsToThePerson(() => next(command, words));
          this.decided.fire();
        },
      },
      errorHandler: this.errorHandler(archive),
      outputChannel: this.log,
      traceOutputChannel: this.traceLog(),
      // The server logs to stderr; by default the client would show every line as an error.
      stdioOptions: { stdout: toLog, stderr: toLog },
    };
  }

  /** Starts a server that has ended again, later each time; at last tells the person, and leaves it to them. */
  private errorHandler(archive: string): ErrorHandler {
    const crashes = new Crashes();
    return {
      error: () => ({ action: ErrorAction.Continue }),
      closed: async (): Promise<CloseHandlerResult> => {
        const ended = this.client;
        // Java dies of a damaged archive; without one the next start is only slower.
        await rm(archive, { force: true }).catch(() => undefined);
        const pause = crashes.next(Date.now());
        if (pause === undefined) {
          this.giveUp();
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        this.log.warn(`The server has ended by itself; it is started again in ${pause} ms.`);
        await wait(pause);
        // Stopped, or started anew, while we waited: there must not be two.
        const action = ended === this.client ? CloseAction.Restart : CloseAction.DoNotRestart;
        return { action, handled: true };
      },
    };
  }

  private giveUp(): void {
    this.enter('failed');
    const restart = l10n.t('Restart Server');
    const showLog = l10n.t('Show Log');
    const message = l10n.t(
      'Antecedent’s server has ended again and again, and is not started any more.',
    );
    void window.showErrorMessage(message, restart, showLog).then((choice) => {
      if (choice === restart) void commands.executeCommand('antecedent.restartServer');
      if (choice === showLog) this.log.show();
    });
  }

  /**
   * The client traces only into a log that stands at level Trace. With our own setting on, it is
   * shown one, whose trace lines come out at every level.
   */
  private traceLog(): LogOutputChannel {
    const setting = workspace.getConfiguration('antecedent').get<string>('trace.server', 'off');
    if (setting === 'off') return this.log;
    return Object.create(this.log, {
      logLevel: { value: LogLevel.Trace },
      trace: { value: this.log.info.bind(this.log) },
    }) as LogOutputChannel;
  }

  private reportNoJava(message: string): void {
    this.log.error(message);
    this.enter('failed');
    const open = l10n.t('Open Setting');
    void window.showErrorMessage(message, open).then((choice) => {
      if (choice !== open) return;
      // A remote window has a Java setting of its own, on the machine where the server runs.
      const page = env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
      void commands.executeCommand(`workbench.action.${page}`, { query: 'antecedent.java.home' });
    });
  }
}

function protocolUri(client: LanguageClient, uri: Uri): string {
  return client.code2ProtocolConverter.asUri(uri);
}

/** How decisions are kept, whether all articles are read, and that this client knows the command `antecedent.ask`. */
function startOptions() {
  const settings = workspace.getConfiguration('antecedent.annotations');
  return {
    asks: true,
    folders: workspace.getConfiguration('antecedent').get('folders') !== false,
    creatorFromGit: settings.get('creator') === 'git',
    created: settings.get('created') === true,
  };
}

/** Where something cannot be done, the server says why in plain words. */
export async function refusalsToThePerson(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch (refused) {
    void window.showWarningMessage(refused instanceof Error ? refused.message : String(refused));
  }
}
