// Italian for what the engine says.
import { itChanges } from './it/changes.ts';
import { itDefinitions } from './it/definitions.ts';
import { itImportFacts } from './it/import-facts.ts';
import { itImporters } from './it/importers.ts';
import { itKinds } from './it/kinds.ts';
import { itLabels } from './it/labels.ts';
import { itMeasures } from './it/measures.ts';
import { itNetwork } from './it/network.ts';
import { itPeople } from './it/people.ts';
import { itProject } from './it/project.ts';
import { itQuery } from './it/query.ts';
import { itSources } from './it/sources.ts';
import type { EngineWords } from './words.ts';

export const itEngine: EngineWords = {
  ...itChanges,
  ...itDefinitions,
  ...itImportFacts,
  ...itImporters,
  ...itKinds,
  ...itLabels,
  ...itMeasures,
  ...itNetwork,
  ...itPeople,
  ...itProject,
  ...itQuery,
  ...itSources,
};
