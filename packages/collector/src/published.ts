import { taggedJson, type TaggedBody } from './replies.ts';

const bodies = new WeakMap<object, TaggedBody>();

/** JSON of a record of the registry, made once, since records never change. */
export function publishedRecord(record: object): TaggedBody {
  const known = bodies.get(record);
  if (known) return known;
  const made = taggedJson(record);
  bodies.set(record, made);
  return made;
}
