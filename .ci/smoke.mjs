// Starts what was built as its users do, and ends it as they do. Plain Node; needs `npm run build` to have run.
// With RESULTS_FOLDER the outcomes are left there as smoke.json. As root it is done twice: as root in the project, and as an
// ordinary user in a copy that holds the build and the packages of "dependencies" alone.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

process.umask(0o022); // what is made here is read by the other user
const project = resolve(import.meta.dirname, '..');
const { Client } = createRequire(join(project, 'package.json'))('pg');
const START_SECONDS = 180;
const END_SECONDS = 20;

const outcomes = [];
const running = new Set();
const isRoot = process.getuid?.() === 0;
const base = makeBase();

try {
  await tour(`as ${userInfo().username}`, project, join(base, 'own'), undefined);
  if (isRoot) {
    const user = ordinaryUser();
    const copy = copyOfShipped(join(base, 'shipped'));
    await tour(`as ${user.name}`, copy, join(base, 'theirs'), user);
  }
} finally {
  for (const server of running) server.kill('SIGKILL');
  await stopLeftovers();
  rmSync(base, { recursive: true, force: true });
}

const failed = outcomes.filter(({ passed }) => !passed).length;
const results = process.env.RESULTS_FOLDER;
if (results) writeFileSync(join(results, 'smoke.json'), JSON.stringify(outcomes));
console.log(`smoke: ${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One life of an installation in a new data folder. A step that fails is told, and the next one is tried. */
async function tour(who, folder, home, user) {
  mkdirSync(home);
  if (user) spawnSync('chown', [`${user.uid}:${user.gid}`, home]);
  const data = join(home, 'data');
  const place = { folder, home, data, user };
  let server;
  let born;
  const step = async (name, work) => {
    const from = Date.now();
    let fault = null;
    try {
      if (!server && outcomes.some((one) => one.name.startsWith(`${who}: `)))
        throw new Error('not reached: the first start failed');
      await work();
    } catch (error) {
      fault = `${error.message}${server ? `\n${server.said()}` : ''}`;
    }
    outcomes.push({ name: `${who}: ${name}`, passed: fault === null });
    console.log(
      `${fault === null ? 'ok    ' : 'FAILED'} ${who}: ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`,
    );
    if (fault !== null) console.log(fault.replaceAll(/^/gm, '    '));
  };

  await step('a first start answers', async () => {
    server = await start(place, 'npm');
    await healthy(server);
    born = await mark(server, data);
  });
  await step('a second start on the same data is refused in a sentence, and the first goes on', async () => {
    const second = launch(place, 'node', await freePort());
    const code = await second.ended(START_SECONDS);
    if (code === 0) throw new Error(`the second start ended with 0: ${second.said()}`);
    if (second.said().trim() === '' || isTrace(second.said())) throw new Error(`no clear sentence: ${second.said()}`);
    await healthy(server);
  });
  await step('a start on a port that is taken is refused in a sentence', async () => {
    const second = launch({ ...place, data: join(home, 'other') }, 'node', server.port);
    const code = await second.ended(START_SECONDS);
    if (code === 0) throw new Error('the start on a taken port ended with 0');
    if (second.said().trim() === '' || isTrace(second.said())) throw new Error(`no clear sentence: ${second.said()}`);
  });
  await step('a start with settings that are wrong is refused in one sentence that names them all', async () => {
    const wrong = { CHUAN_XA_LISTEN: '0.0.0.0', CHUAN_XA_PROT: '1', DATABASE_URL: 'mysql://x:bi-mat@y/z' };
    const second = launch(place, 'node', await freePort(), wrong);
    if ((await second.ended(START_SECONDS)) === 0) throw new Error('the start with wrong settings ended with 0');
    const told = second.said();
    if (!Object.keys(wrong).every((name) => told.includes(name)) || told.trim().includes('\n') || isTrace(told))
      throw new Error(`no clear sentence: ${told}`);
    if (told.includes('bi-mat')) throw new Error('a secret was printed');
  });
  await step('Ctrl-C ends it and its PostgreSQL', async () => {
    server.interrupt();
    await server.ended(END_SECONDS);
    await gone(data, server);
  });
  await step('a second start keeps the data', async () => {
    server = await start(place, 'node');
    await healthy(server);
    await kept(server, data, born);
  });
  await step('after a kill, a start takes over the PostgreSQL that was left, with the data', async () => {
    server.kill('SIGKILL');
    await server.ended(END_SECONDS);
    if (!postmaster(data)) throw new Error('PostgreSQL was expected to outlive a killed server');
    server = await start(place, 'node');
    await healthy(server);
    await kept(server, data, born);
  });
  await step('SIGTERM ends it with 0, and its PostgreSQL', async () => {
    server.kill('SIGTERM');
    const code = await server.ended(END_SECONDS);
    if (code !== 0) throw new Error(`it ended with ${code}`);
    await gone(data, server);
  });
}

/** `npm`: as README says; `node`: the same command without npm, whose exit code is then the server's own. */
function launch({ folder, home, data, user }, how, port, settings = {}) {
  const log = join(home, `start-${port}-${Date.now()}.log`);
  const out = openSync(log, 'a');
  // The copy has been built and has no compiler: there npm starts without building first.
  const npm = user ? ['start', '--ignore-scripts'] : ['start'];
  const [program, args] = how === 'npm' ? ['npm', npm] : [process.execPath, startCommand()];
  const child = spawn(program, args, {
    cwd: folder,
    detached: true, // a process group of its own, as a terminal gives it
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      HOME: home,
      npm_config_cache: join(home, '.npm'),
      npm_config_update_notifier: 'false',
      CHUAN_XA_DATA: data,
      CHUAN_XA_PORT: String(port),
      ...settings,
    },
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  closeSync(out);
  const end = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(code ?? signal));
  });
  const server = {
    port,
    said: () => readFileSync(log, 'utf8'),
    isOver: () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined,
    /** What Ctrl-C does: the whole group is told. */
    interrupt: () => process.kill(-child.pid, 'SIGINT'),
    kill: (signal) => server.isOver() || process.kill(-child.pid, signal),
    ended: async (seconds) => {
      const code = await Promise.race([end, pause(seconds * 1000, 'waiting', { ref: false })]);
      if (code === 'waiting') {
        server.kill('SIGKILL');
        throw new Error(`it had not ended after ${seconds} s`);
      }
      running.delete(server);
      return code;
    },
  };
  running.add(server);
  return server;
}

async function start(place, how) {
  const server = launch(place, how, await freePort());
  for (let waited = 0; waited < START_SECONDS * 5; waited += 1) {
    if (server.isOver()) throw new Error(`it ended while starting:\n${server.said()}`);
    if ((await status(server, 'live')) === 200) return server;
    await pause(200);
  }
  server.kill('SIGKILL');
  throw new Error(`no answer within ${START_SECONDS} s:\n${server.said()}`);
}

async function healthy(server) {
  for (const what of ['live', 'ready']) {
    const found = await status(server, what);
    if (found !== 200) throw new Error(`GET /api/health/${what} answered ${found}`);
  }
}

function status(server, what) {
  return fetch(`http://127.0.0.1:${server.port}/api/health/${what}`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.status,
    () => null,
  );
}

/** Signs in as the start says that one can, and says what a later start must still know: the session, and when the database was born. */
async function mark(server, data) {
  const [, password] = (await said(server, /^khtc \/ (\S+)$/m)) ?? [];
  if (!password) throw new Error('the start does not say how to sign in');
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'khtc', password }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { cookie: cookie.join('; '), at: await bornAt(data) };
}

async function kept(server, data, born) {
  const at = await bornAt(data);
  if (at !== born.at) throw new Error(`born ${born.at}, now ${at}: another database`);
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/rounds`, {
    headers: { cookie: born.cookie },
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.status !== 200) throw new Error(`the session of before is not known: ${answer.status}`);
  if (!(await answer.text()).includes('2023-2')) throw new Error('the demo has no rounds');
  const stranger = await fetch(`http://127.0.0.1:${server.port}/api/rounds`, { signal: AbortSignal.timeout(10_000) });
  if (stranger.status !== 401) throw new Error(`without a session /api/rounds answered ${stranger.status}`);
}

function bornAt(data) {
  return asked(data, async (client) => {
    const { rows } = await client.query('SELECT born_at FROM installation');
    return rows[0].born_at.toISOString();
  });
}

/** What the server prints comes a moment after it answers. */
async function said(server, pattern) {
  for (let waited = 0; waited < 50 && !pattern.test(server.said()); waited += 1) await pause(200);
  return pattern.exec(server.said());
}

async function asked(data, ask) {
  const { app } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const { port } = postmaster(data) ?? {};
  if (!port) throw new Error('no PostgreSQL runs in the data folder');
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'chuan_xa_app',
    password: app,
    database: 'chuan_xa_demo',
  });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

function postmaster(data) {
  const file = join(data, 'postgresql', 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return isAlive(pid) ? { pid, port: Number(lines[3]) } : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function gone(data, server) {
  for (
    let waited = 0;
    waited < END_SECONDS * 5 && (postmaster(data) || (await status(server, 'live')) !== null);
    waited += 1
  )
    await pause(200);
  if ((await status(server, 'live')) !== null) throw new Error('the port still answers');
  if (postmaster(data)) throw new Error('PostgreSQL still runs');
  if (isTrace(server.said())) throw new Error('it ended with a stack trace');
}

function isTrace(text) {
  return /^\s+at .+:\d+:\d+\)?$/m.test(text);
}

async function stopLeftovers() {
  for (const home of ['own', 'theirs']) {
    for (const folder of ['data', 'other']) {
      const left = postmaster(join(base, home, folder));
      if (!left) continue;
      process.kill(left.pid, 'SIGINT');
      for (let waited = 0; waited < 50 && isAlive(left.pid); waited += 1) await pause(200);
    }
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** `node …` of `npm start`, without `node`. */
function startCommand() {
  const { start: command } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts;
  const [program, ...args] = command.split(' ');
  if (program !== 'node') throw new Error(`npm start is "${command}": expected plain node, which a signal reaches`);
  return args;
}

/** A folder that every user may enter: PostgreSQL runs as another one where root starts it. */
function makeBase() {
  const open = (folder) => {
    for (let at = resolve(folder); ; at = dirname(at)) {
      if (!existsSync(at) || !(statSync(at).mode & 0o001)) return false;
      if (at === dirname(at)) return true;
    }
  };
  const parent = isRoot ? [tmpdir(), '/tmp', '/var/tmp'].find(open) : tmpdir();
  const made = mkdtempSync(join(parent, 'chuan-xa-smoke-'));
  chmodSync(made, 0o755);
  return made;
}

function ordinaryUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  if (!line) throw new Error('no user "nobody" to start it as');
  const [name, , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** What is shipped: the build, the reference files, and the packages that the lockfile does not call "dev". */
function copyOfShipped(to) {
  mkdirSync(to);
  for (const part of ['dist', 'package.json', 'database'])
    cpSync(join(project, part), join(to, part), { recursive: true });
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
    .map(([path]) => path)
    .filter((path) => existsSync(join(project, path)));
  for (const path of shipped) {
    const target = join(to, path);
    if (existsSync(target)) continue; // came with the package that holds it
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(project, path), target, { recursive: true, verbatimSymlinks: true });
  }
  spawnSync('chmod', ['-R', 'a+rX', to]);
  return to;
}
