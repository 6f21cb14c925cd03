// The kinds of sources there are and the formats that can be imported, as the window's language calls them.
import { useMemo } from 'react';
import type { ImporterInfo, SourceKindInfo } from '../../contract/model.ts';
import { sayKinds } from '../../present/say-kinds.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';

export function useSourceKinds() {
  const t = useText();
  const kinds = useCall('sources.kinds', {});
  const data = useMemo(
    (): readonly SourceKindInfo[] | undefined => kinds.data && sayKinds(kinds.data, t),
    [kinds.data, t],
  );
  return { ...kinds, data };
}

export function useFormats() {
  const t = useText();
  const formats = useCall('imports.formats', {});
  const data = useMemo(
    (): readonly ImporterInfo[] | undefined => formats.data && sayKinds(formats.data, t),
    [formats.data, t],
  );
  return { ...formats, data };
}
