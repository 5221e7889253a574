/** A question asked wrongly: the message says in one line what to write instead. */
export class Misuse extends Error {
  constructor(message: string) {
    super(message)
    this.name = "Misuse"
  }
}
