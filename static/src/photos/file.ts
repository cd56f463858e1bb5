/** What the laptop takes. */
const TAKEN = /^image\/(jpeg|png|webp)$/;
export const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST = 3000;
const QUALITY = 0.9;

/** The file as it can be sent. Pictures of other kinds (some phones write HEIC) are drawn anew; null: it is none. */
export async function asPhoto(file: File): Promise<Blob | null> {
  if (TAKEN.test(file.type) && file.size <= MOST_BYTES) return file;
  try {
    const picture = await createImageBitmap(file);
    const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * share);
    canvas.height = Math.round(picture.height * share);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  } catch {
    // What this browser cannot draw the laptop may still know: then it says itself why not.
    return TAKEN.test(file.type) ? file : null;
  }
}
