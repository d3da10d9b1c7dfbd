/** The script in the report of an article: where a link to words is followed, it tells the editor which. */

/** What a link tells, where it was followed; nothing is taken from the page but two numbers. */
const SCRIPT = `
const editor = acquireVsCodeApi();
document.addEventListener('click', (click) => {
  const link = click.target.closest?.('[data-start]');
  if (!link) return;
  editor.postMessage({ start: Number(link.dataset.start), end: Number(link.dataset.end) });
});
`;

/** The server's page, which lets scripts with this nonce run and no others, with our script in it. */
export function withScript(page: string, nonce: string): string {
  const end = page.lastIndexOf('</body>');
  if (end < 0) return page;
  return `${page.slice(0, end)}<script nonce="${nonce}">${SCRIPT}</script>${page.slice(end)}`;
}
