/** Runs a command; what somebody can mend is said in a sentence, without the lines of the program. */
export async function inOneSentence(command: () => Promise<void>) {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error)
    process.exitCode = 1
  }
}
