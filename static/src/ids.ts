/** Ids: 16 characters of this alphabet, 80 random bits. `randomUUID` does not exist on plain http, `getRandomValues` does. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 16;

/** A fresh id for a person's attempt, a card, a cluster or a command. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}
