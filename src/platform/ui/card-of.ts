/** What a page says of the picture that messages show beside its link. */
export const cardOf = (address: string, alt: string) => [{ url: `${address}/card.png`, width: 1200, height: 630, type: 'image/png', alt }]
