/** English when the reader prefers it to Korean, else Korean: the rule the server follows too. */
export function chosenLanguage(preferred = navigator.languages ?? [navigator.language]) {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'ko' || tag === 'en');
  return known ?? 'ko';
}

/** Puts the texts where the page says `data-text`, and the labels where it says `data-label`. */
export function write(texts, root = document) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = texts[element.dataset.text];
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', texts[element.dataset.label]);
  }
}
