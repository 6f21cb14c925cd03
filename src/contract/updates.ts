// Where this copy asks for newer versions: the one place. Nobody is asked but by a person, and nobody while it is null.

export interface UpdatePlaces {
  /** Answers JSON such as `{"version":"1.2.0"}` over https. */
  readonly address: string | null;
  /** Where a person reads about versions and gets them. */
  readonly page: string | null;
}

export const UPDATES: UpdatePlaces = { address: null, page: null };

export interface UpdateAnswer {
  readonly newest: string;
  /** The newest is newer than this one. */
  readonly newer: boolean;
}

export interface UpdatesApi {
  /** One request, in the request log and stopped by the offline switch as every other. */
  'updates.check': (params: Record<string, never>) => UpdateAnswer;
}
