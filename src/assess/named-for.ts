import { audienceOf } from '../model/audience.js';
import type { Day } from '../model/day.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body, Owner, Service } from '../model/records.js';
import { nameOn, postOn } from '../model/succession.js';

/** The posts and services as a body's report names them: as on the period's last day; the public learns of no holder and of no internal one. */
export function namedFor(framework: Framework, body: Body, { last }: Period): Framework {
  const isPublic = body.audience === 'public';
  const posts = [...framework.records.owner.values()].map((post) => {
    const named = namedPost(framework, post, last);
    return isPublic ? publicPost(named) : named;
  });
  const services = [...framework.records.service.values()].map((service) => {
    const named = namedService(service, last);
    return isPublic ? publicService(named) : named;
  });
  const owner = new Map(posts.map((post) => [post.id, post]));
  const service = new Map(services.map((each) => [each.id, each]));
  return { ...framework, records: { ...framework.records, owner, service } };
}

/** A post that ended is told by the title of the one that took its work on. */
function namedPost(framework: Framework, post: Held<Owner>, day: Day): Held<Owner> {
  return { ...post, title: postOn(framework, post.id, day)?.title ?? post.title };
}

function namedService(service: Held<Service>, day: Day): Held<Service> {
  const { formerly: _formerly, ...rest } = service;
  return { ...rest, name: nameOn(service, day) };
}

function publicPost({ email: _email, holders, ...post }: Held<Owner>): Held<Owner> {
  const terms = holders?.map(({ name: _name, github: _github, ...term }) => term);
  const title = audienceOf('owner', post) === 'internal' ? 'a post that is not public' : post.title;
  return { ...post, ...(terms && { holders: terms }), title };
}

function publicService(service: Held<Service>): Held<Service> {
  return audienceOf('service', service) === 'internal' ? { ...service, name: 'A service that is not public' } : service;
}
