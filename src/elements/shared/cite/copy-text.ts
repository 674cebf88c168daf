/**
 * Copies the text of a field; tells whether that was allowed. Where it is not, as on a page without `https` or in a frame,
 * the text is selected, so that one key copies it; what is folded away is opened for that.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const fold = field.closest('details');
    if (fold) fold.open = true;
    field.focus();
    field.select();
    return false;
  }
}
