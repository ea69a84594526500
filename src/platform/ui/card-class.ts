/** The bare surface. For padded content with a label, see Pad. */
export const cardClass = 'rounded-card border border-line bg-card shadow-card print:shadow-none'
