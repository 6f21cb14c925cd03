// The Okabe-Ito colours in turn: distinguishable for colour-blind eyes too.
const okabeIto = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a7f00', '#5f5f5f'] as const;

export function nextColor(used: number): string {
  return okabeIto[used % okabeIto.length] ?? okabeIto[0];
}
