export function pickField(_root: Document, _page: unknown, onPicked: (at: number | null) => void): () => void {
  onPicked(null);
  return () => undefined;
}
