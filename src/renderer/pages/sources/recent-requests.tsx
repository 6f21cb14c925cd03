// The latest requests of one source: when, what was asked, what came back.
import type { RequestRecord, Source } from '../../../contract/model.ts';
import { bytes, shortMoment } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { sayAnswer } from './requests.tsx';
import classes from './source-drawer.module.css';

/** The log is searched this far back for the source's own requests. */
const SEARCHED = 500;
const SHOWN = 6;

export function RecentRequests({ source }: { readonly source: Source }) {
  const t = useText();
  const requests = useCall('requests.list', { limit: SEARCHED }, ['requests']);
  const own = (requests.data ?? []).filter((request) => request.source === source.id).slice(0, SHOWN);
  return (
    <section className={classes.section}>
      <h3>{t('requests.recent')}</h3>
      <ErrorNote error={requests.error} retry={requests.reload} />
      {requests.data && own.length === 0 ? <p className={classes.soft}>{t('requests.none-recent')}</p> : null}
      <ul className={classes.requests}>
        {own.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Request({ request }: { readonly request: RequestRecord }) {
  const t = useText();
  return (
    <li>
      <span>{shortMoment(t, request.at)}</span>
      <span className={classes.url} title={request.url}>
        {request.url}
      </span>
      <span className={request.error ? rows.bad : ''}>{sayAnswer(t, request)}</span>
      <span>{request.fromCache ? '' : bytes(t, request.bytes)}</span>
    </li>
  );
}
