// How finely a picture is drawn: as many dots as the screen has, also where a page is shown larger than it is laid out.
export function sharpnessOf(element: Element): number {
  const { currentCSSZoom = 1 } = element as { readonly currentCSSZoom?: number };
  return window.devicePixelRatio * currentCSSZoom;
}
