/** Shows words of an article that are known by their offsets in UTF-16, as the server counts in a text without its positions. */
import { commands, Range, TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';

/** In the text of a document that is there. */
export function revealIn(document: TextDocument, start: number, end: number): Thenable<unknown> {
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  return commands.executeCommand('vscode.open', document.uri, {
    selection,
    viewColumn: columnOf(document.uri),
  });
}

/** In an article that may not be open. */
export async function reveal(uri: Uri, start: number, end: number): Promise<void> {
  await revealIn(await workspace.openTextDocument(uri), start, end);
}

/** Where the article is open already, so that it does not cover what led there. */
function columnOf(uri: Uri): ViewColumn {
  const editor = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  return editor?.viewColumn ?? ViewColumn.One;
}
