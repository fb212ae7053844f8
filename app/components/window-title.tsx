import { createContext, createEffect, useContext, type JSX } from 'solid-js';

const Framed = createContext<(title: string) => string>((title) => title);

/** Says more in the names of all windows below: whose they are, for example. */
export function WindowTitleFrame(props: {
  readonly frame: (title: string) => string;
  readonly children: JSX.Element;
}): JSX.Element {
  return <Framed.Provider value={(title) => props.frame(title)}>{props.children}</Framed.Provider>;
}

/** Names the window. */
export function useWindowTitle(title: () => string): void {
  const frame = useContext(Framed);
  createEffect(() => {
    document.title = frame(`${title()} · Rolecall`);
  });
}
