// Words travel as props to the parts that run in the browser.
type Words = (key: 'issue' | 'intent' | 'have' | 'keepAs' | 'companyOwn' | 'companyDirectory' | 'companyNew' | 'onlyMe') => string

export const kindWords = (t: Words) => ({ legend: t('keepAs'), issue: t('issue'), intent: t('intent'), have: t('have') })
export const understoodWords = (t: Words) => ({
  own: t('companyOwn'),
  directory: t('companyDirectory'),
  new: t('companyNew'),
  onlyMe: t('onlyMe'),
})

export type KindWords = ReturnType<typeof kindWords>
export type UnderstoodWords = ReturnType<typeof understoodWords>
