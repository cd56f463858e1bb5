/** A personal code as it is read out and written down: in two halves. */
export function spaced(personal: string): string {
  return personal.length === 8 ? `${personal.slice(0, 4)}-${personal.slice(4)}` : personal;
}
