// The chosen theme, before anything is painted. Without a choice the system's is used.
try {
  const theme = localStorage.getItem('rolecall.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme.
}
