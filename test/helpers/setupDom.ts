import "@testing-library/jest-dom";

/** jsdom lays nothing out, so it has no ResizeObserver; Fluent UI only needs it to exist. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= IdleResizeObserver;

/** jsdom evaluates no media query; here every query says no, so the pane is light and not forced-colour. */
window.matchMedia ??= (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;
