import { print } from "../src/terminal/command.ts"
import { table } from "../src/terminal/table.ts"
import { type Question, TOPICS } from "./questions.ts"

/** Prints the saved questions by topic, with what each asks in both languages and the values that it takes. */
export const listQuestions = async (questions: readonly Question[]): Promise<void> => {
  for (const [topic, { vi, en }] of Object.entries(TOPICS)) {
    const rows = questions
      .filter((question) => question.topic === topic)
      .map(({ name, title, parameters }) => [name, title.vi, title.en, parameters.map((p) => `--${p.name}`).join(" ")])
    await print(`${vi} · ${en}\n${table(["question", "vi", "en", "values"], rows)}\n\n`)
  }
  await print('Ask one:                npm run query -- posts-of-person --person "Trương Thị Mai"\n')
  await print("See the values of one:  npm run query -- posts-of-person --help\n")
  await print('Ask in Cypher:          npm run query -- --cypher "MATCH (p:Entity:Person) RETURN p.name AS name"\n')
}
