// Pages that are made to be printed have a button for it.
for (const button of document.querySelectorAll('[data-print]')) {
  button.classList.remove('needs-script');
  button.addEventListener('click', () => window.print());
}
