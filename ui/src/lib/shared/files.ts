// Files that come by way of the web view.

/** No reader takes more; what is beyond is not read, so that the reader is the one to refuse. */
const MOST = 22 * 1024 * 1024;

/** The file's bytes in base64, at most so many; rejects with a DOMException where it cannot be read. */
export function base64Of(file: File, most = MOST): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file.slice(0, most));
  });
}
