/** The sample article of the walkthrough: a copy that a person may annotate and change. */
import { commands, Disposable, FileSystemError, Uri, window, workspace } from 'vscode';

const NAME = 'ceasefire.news';

export class Sample implements Disposable {
  private readonly registered: Disposable;

  /** @param storage a folder of the extension's own, which stays between sessions */
  constructor(
    private readonly extension: Uri,
    private readonly storage: Uri,
  ) {
    this.registered = commands.registerCommand('antecedent.openSample', () => this.open());
  }

  dispose(): void {
    this.registered.dispose();
  }

  private async open(): Promise<void> {
    const copy = Uri.joinPath(this.storage, 'sample', NAME);
    try {
      await workspace.fs.copy(Uri.joinPath(this.extension, 'media', NAME), copy);
    } catch (problem) {
      // What somebody decided about it last time is kept.
      if (!(problem instanceof FileSystemError && problem.code === 'FileExists')) throw problem;
    }
    await window.showTextDocument(copy, { preview: false });
  }
}
