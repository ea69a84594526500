// Sentences that the page says before anything is asked, and the operation if it is asked all the same.
export const NO_CONTACT = 'Choose a face with an e-mail address or a phone number.'
export const SOLVED_ALREADY = 'It is solved already. Choose another end.'
