// A certified OpenID provider on loopback, for the tests: what Auth0 is in production.
//
// It takes its set-up as a line of JSON on standard input, answers with a line that names its
// issuer, and ends when standard input does, so that it never outlives the tests. Beside OpenID
// Connect it answers `POST /control/rotate` (a new signing key; the older ones stay published),
// `POST /control/retire` (only the newest key stays) and `GET /control/fetches` (how often the
// keys were fetched).

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

import { Provider } from 'oidc-provider';

const JWKS = '/.well-known/jwks.json';

const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit());
const { audience, client, redirect, people, port } = JSON.parse((await once(lines, 'line'))[0]);

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

let keys = [newKey()];
let fetches = 0;
let answer;

const control = {
  'POST /control/rotate': () => publish([newKey(), ...keys]),
  'POST /control/retire': () => publish(keys.slice(0, 1)),
  'GET /control/fetches': () => fetches,
};

const server = createServer((request, response) => {
  const call = control[`${request.method} ${request.url}`];
  if (call) {
    response.end(JSON.stringify(call() ?? null));
    return;
  }
  fetches += request.url === JWKS;
  answer(request, response);
});
server.listen(port, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}/`;

// A provider's keys can't be changed, so another takes its place; what they store, they share.
function publish(published) {
  keys = published;
  answer = new Provider(issuer, {
    jwks: { keys },
    clients: [
      {
        client_id: client,
        redirect_uris: [redirect],
        application_type: 'native',
        token_endpoint_auth_method: 'none',
      },
    ],
    routes: { jwks: JWKS },
    cookies: { keys: ['tests'] },
    ttl: { Grant: 3600, IdToken: 3600, Interaction: 600, Session: 3600 },
    findAccount: (_, id) =>
      id in people ? { accountId: id, claims: () => ({ sub: id, ...people[id] }) } : undefined,
    // Auth0 puts these into the access token itself.
    extraTokenClaims: (_, token) => people[token.accountId],
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience,
          scope: 'read',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  }).callback();
}

publish(keys);
console.log(JSON.stringify({ issuer }));
