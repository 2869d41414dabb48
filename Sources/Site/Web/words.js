// The words a script says, in the language of the page.
export const words = (swedish, english) => (document.documentElement.lang === 'en' ? english : swedish);
