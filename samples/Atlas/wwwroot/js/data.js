// The whole catalogue, fetched once (and asked whether it is still the one that fits these scripts), with what the views look up in it.
const byId = entities => new Map(entities.map(entity => [entity.id, entity]));

export async function load() {
  const answer = await fetch('/api/catalogue', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The catalogue cannot be had: ${answer.status}.`);
  const catalogue = await answer.json();
  for (const kind of ['tasks', 'measures', 'agencies', 'cities', 'topics', 'sources']) catalogue[`${kind}ById`] = byId(catalogue[kind]);
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
