/** Opens and shuts the panels of a council screen. */
for (const button of document.querySelectorAll('button.fold')) {
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    document.getElementById(button.getAttribute('aria-controls'))?.classList.toggle('shut', isOpen);
  });
}
