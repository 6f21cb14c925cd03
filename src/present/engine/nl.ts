// Dutch for what the engine says.
import { nlChanges } from './nl/changes.ts';
import { nlDefinitions } from './nl/definitions.ts';
import { nlImportFacts } from './nl/import-facts.ts';
import { nlImporters } from './nl/importers.ts';
import { nlKinds } from './nl/kinds.ts';
import { nlLabels } from './nl/labels.ts';
import { nlMeasures } from './nl/measures.ts';
import { nlNetwork } from './nl/network.ts';
import { nlPeople } from './nl/people.ts';
import { nlProject } from './nl/project.ts';
import { nlQuery } from './nl/query.ts';
import { nlSources } from './nl/sources.ts';
import type { EngineWords } from './words.ts';

export const nlEngine: EngineWords = {
  ...nlChanges,
  ...nlDefinitions,
  ...nlImportFacts,
  ...nlImporters,
  ...nlKinds,
  ...nlLabels,
  ...nlMeasures,
  ...nlNetwork,
  ...nlPeople,
  ...nlProject,
  ...nlQuery,
  ...nlSources,
};
