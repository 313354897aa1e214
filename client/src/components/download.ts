/**
 * Makes the browser save a text as a UTF-8 file.
 *
 * @param type the media type, without parameters.
 */
export function download(fileName: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // Some browsers read the data a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
