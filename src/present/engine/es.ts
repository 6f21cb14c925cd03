// Spanish for what the engine says.
import { esChanges } from './es/changes.ts';
import { esDefinitions } from './es/definitions.ts';
import { esImportFacts } from './es/import-facts.ts';
import { esImporters } from './es/importers.ts';
import { esKinds } from './es/kinds.ts';
import { esLabels } from './es/labels.ts';
import { esMeasures } from './es/measures.ts';
import { esNetwork } from './es/network.ts';
import { esPeople } from './es/people.ts';
import { esProject } from './es/project.ts';
import { esQuery } from './es/query.ts';
import { esSources } from './es/sources.ts';
import type { EngineWords } from './words.ts';

export const esEngine: EngineWords = {
  ...esChanges,
  ...esDefinitions,
  ...esImportFacts,
  ...esImporters,
  ...esKinds,
  ...esLabels,
  ...esMeasures,
  ...esNetwork,
  ...esPeople,
  ...esProject,
  ...esQuery,
  ...esSources,
};
