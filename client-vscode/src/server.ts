/** The one server of this window: started at most once, stopped, started again. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import {
  commands,
  DocumentFilter,
  env,
  LogLevel,
  LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import { LanguageClient, LanguageClientOptions } from 'vscode-languageclient/node';
import { explain, findJava } from './java';

/** All that the analysis of a window's articles needs; without a limit Java takes a quarter of the machine. */
const JVM_FLAGS = ['-Xmx512m', '-XX:+UseSerialGC'];

/** No articles, but what the server reads besides: they count as they stand in the editor. */
const CONFIGURATION: DocumentFilter = { scheme: 'file', pattern: '**/antecedent.yaml' };
const ANNOTATIONS: DocumentFilter = { scheme: 'file', pattern: '**/*.annotations.jsonld' };

export class Server {
  private client: LanguageClient | undefined;
  /** Set by a failed start too: opening one more article must not repeat the same message. */
  private tried = false;
  /** Starts and stops run one after the other, so there are never two servers. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly jar: string,
    private readonly log: LogOutputChannel,
  ) {}

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
      await stopping?.dispose();
    });
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((problem: unknown) => {
      this.log.error(String(problem));
    });
    return this.queue;
  }

  private async launch(): Promise<void> {
    const chosenHome = workspace.getConfiguration('antecedent').get('java.home', '');
    const { java, refusals } = await findJava({ chosenHome, environment: process.env });
    if (java === undefined) {
      this.reportNoJava(explain(refusals));
      return;
    }
    refusals.forEach(({ origin, reason }) => {
      this.log.info(`Passed over ${origin}: ${reason}`);
    });
    this.log.info(`Starting the server with Java ${java.release}, ${java.program}`);
    const command = { command: java.program, args: [...JVM_FLAGS, '-jar', this.jar, 'serve'] };
    this.client = new LanguageClient('antecedent', 'Antecedent', command, this.clientOptions());
    // Not awaited: a server that never answers must not block the queue and with it a restart.
    // The client itself tells the person when a start fails.
    this.client.start().catch((problem: unknown) => {
      this.log.error(`The server did not start: ${String(problem)}`);
    });
  }

  private clientOptions(): LanguageClientOptions {
    const toLog = (lines: Readable) =>
      createInterface({ input: lines }).on('line', (line) => {
        this.log.info(line);
      });
    return {
      documentSelector: [
        ...articleSelector(),
        CONFIGURATION,
        ANNOTATIONS,
      ] as LanguageClientOptions['documentSelector'] & object,
      outputChannel: this.log,
      traceOutputChannel: this.traceLog(),
      // The server logs to stderr; by default the client would show every line as an error.
      stdioOptions: { stdout: toLog, stderr: toLog },
    };
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
    const open = 'Open Setting';
    void window.showErrorMessage(message, open).then((choice) => {
      if (choice !== open) return;
      // A remote window has a Java setting of its own, on the machine where the server runs.
      const page = env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
      void commands.executeCommand(`workbench.action.${page}`, { query: 'antecedent.java.home' });
    });
  }
}

/** Which documents are articles, as the person set it. */
export function articleSelector(): DocumentFilter[] {
  return workspace.getConfiguration('antecedent').get('documentSelector', []);
}
