// The whole catalogue and the history, fetched once (and asked whether they are still those that fit these scripts), with what the views look up in them.
const byId = entities => new Map(entities.map(entity => [entity.id, entity]));

async function get(path) {
  const answer = await fetch(`/api/${path}`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The catalogue cannot be had: ${answer.status}.`);
  return answer.json();
}

export async function load() {
  const [catalogue, history, changes, facts] = await Promise.all(['catalogue', 'history', 'history/changes', 'facts'].map(get));
  // The history's sources are those of the catalogue and its own.
  Object.assign(catalogue, { editions: history.editions, knownCities: history.cities, knownAgencies: history.agencies, sources: history.sources, changes, facts });
  for (const kind of ['tasks', 'measures', 'agencies', 'cities', 'topics', 'sources', 'knownCities', 'knownAgencies']) catalogue[`${kind}ById`] = byId(catalogue[kind]);
  catalogue.factsAbout = Map.groupBy(facts, fact => fact.about);
  catalogue.document = catalogue.sourcesById.get(catalogue.tasks[0].quotation.documentId);
  return catalogue;
}

// Every condition that is set, as the API and the address bar spell it.
export const conditions = ['q', 'task', 'flow', 'mode', 'topic'];

export async function search(parameters, signal) {
  const answer = await fetch(`/api/search?${parameters}`, { signal });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail);
  return body;
}
